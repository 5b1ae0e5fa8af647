import type { Edit } from '../../model/document.ts'
import { withHongKongCharacters } from '../../source/hkscs.ts'
import { detectScript } from '../script.ts'
import { replacements } from './replacements.ts'

const PRIVATE_USE = /[\ue000-\uf848]/
/** A line of text with a private-use character beside an ideograph: bullets and icons of symbol fonts stand apart. */
const LINE = /[^\n]*[\ue000-\uf848][^\n]*/g
const CHARACTERS = /(?<=\p{Script=Han})[\ue000-\uf848]{1,4}|[\ue000-\uf848]{1,4}(?=\p{Script=Han})/gu
const IDEOGRAPHS = /^\p{Script=Han}+$/u

/**
 * Private-use characters in traditional text become the ideographs of the Hong Kong Supplementary Character Set, which had
 * to live there before Unicode took them in (the places follow the set's Big5 codes). Other texts use the area for
 * anything, and keep it.
 *
 *     彩石⟨U+E473⟩的居民 → 彩石邨的居民
 */
export function privateUseIdeographs(text: string): Edit[] {
  if (!PRIVATE_USE.test(text)) return []
  return Array.from(text.matchAll(LINE)).flatMap(({ 0: line, index }) =>
    detectScript(line) === 'traditional'
      ? replacements(line, CHARACTERS, 'compatibility', ([run]) => ideographs(run), 0.9).map((edit) => ({
          ...edit,
          start: edit.start + index,
          end: edit.end + index,
        }))
      : [],
  )
}

function ideographs(run: string): string {
  const read = withHongKongCharacters(run)
  return IDEOGRAPHS.test(read) ? read : run
}
