import type { Sentence, SentenceTagger } from '../model/document.ts'
import type { Mention } from './mention.ts'
import { isWordBorder } from './word-borders.ts'

const HAN = '\\p{Script=Han}'
const PART = '[“‘「][^“”‘’「」，。、；：\\n]{2,10}[”’」]'
const MEMBER = `${HAN}{2,4}${PART}${HAN}{0,6}`
const ROW = new RegExp(`${HAN}{0,12}?${MEMBER}(?:[、，]${MEMBER}){2,9}`, 'gu')
const SPLIT = new RegExp(`(${HAN}*)(${PART})(${HAN}*)`, 'u')
/** How much the quoted parts may differ in length. */
const SPREAD = 1

/**
 * Parallels whose members each quote a formula after a verb: 增强“四个意识”、坚定“四个自信”、做到“两个维护”. Three members
 * or more, the words before and behind the quoted parts as long each time.
 */
export function midQuotedMentions(text: string, sentences: readonly Sentence[], tag: SentenceTagger): Mention[] {
  return sentences.flatMap((sentence) => {
    const source = text.slice(sentence.start, sentence.end)
    if (!/[“‘「]/.test(source)) return []
    return Array.from(source.matchAll(ROW)).flatMap(({ 0: row, index }) => {
      const parts = row.split(/[、，]/).map((member) => SPLIT.exec(member)?.slice(1) ?? [])
      const range = evenRange(parts)
      if (range === null) return []
      const start = sentence.start + index + range.surplusBefore
      const end = sentence.start + index + row.length - range.surplusAfter
      const isCut = !isWordBorder(tag(sentence), start) || !isWordBorder(tag(sentence), end)
      return isCut ? [] : [toMention(text, start, end)]
    })
  })
}

/** How many characters before the first member and after the last are none of the row; null where members are not alike. */
function evenRange(parts: readonly string[][]): { surplusBefore: number; surplusAfter: number } | null {
  const [first, last, others] = [parts[0], parts.at(-1), parts.slice(1)]
  const verb = others[0]?.[0]?.length ?? 0
  const comment = first?.[2]?.length ?? 0
  const lengths = parts.map(([, part = '']) => part.length)
  const surplusBefore = (first?.[0]?.length ?? 0) - verb
  const surplusAfter = (last?.[2]?.length ?? 0) - comment
  const isEven =
    verb >= 2 &&
    surplusBefore >= 0 &&
    surplusAfter >= 0 &&
    others.every(([before = '']) => before.length === verb) &&
    parts.slice(0, -1).every(([, , after = '']) => after.length === comment) &&
    Math.max(...lengths) - Math.min(...lengths) <= SPREAD
  return isEven ? { surplusBefore, surplusAfter } : null
}

function toMention(text: string, start: number, end: number): Mention {
  return {
    start,
    end,
    type: 'parallel-couplet',
    quote: 'partial',
    head: null,
    family: null,
    members: text
      .slice(start, end)
      .replace(/[“”‘’「」]/g, '')
      .split(/[、，]/),
    rules: ['partial-quote'],
    confidence: 0.75,
  }
}
