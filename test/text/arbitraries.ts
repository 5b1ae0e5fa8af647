import fc from 'fast-check'
import type { Edit } from '../../src/model/document.ts'

/** Characters that stress offsets: beyond the Basic Multilingual Plane, combining, blank, of both scripts. */
const CHARACTERS = [
  '治',
  '縣',
  '著',
  '𠮷',
  '🚩',
  'é',
  'e\u0301',
  ' ',
  '\n',
  '\u3000',
  '，',
  ',',
  '1',
  '２',
  '(',
  ')',
  '⼤',
  '\u200b',
  '?',
  '“',
  '”',
  '。',
]

export const oddText = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 40 }).map((chars) => chars.join(''))

/** A text and a list of edits over it: sorted, adjacent ones and empty ranges included, never inside a surrogate pair. */
export function editsOver(text: string): fc.Arbitrary<Edit[]> {
  const borders = [0]
  for (const char of text) borders.push((borders.at(-1) as number) + char.length)
  const cuts = fc.array(fc.constantFrom(...borders), { maxLength: 12 }).map((offsets) => offsets.sort((a, b) => a - b))
  return fc.tuple(cuts, fc.array(oddText, { minLength: 6, maxLength: 6 })).map(([offsets, texts]) => {
    const edits: Edit[] = []
    for (let i = 0; i + 1 < offsets.length; i += 2) {
      const [start, end] = [offsets[i] as number, offsets[i + 1] as number]
      const replacement = (texts[i / 2] as string).slice(0, 3).replace(/[\ud800-\udbff]$/, '')
      edits.push({ start, end, text: replacement, kind: i % 4 === 0 ? 'space' : 'width', confidence: 1 })
    }
    return edits
  })
}
