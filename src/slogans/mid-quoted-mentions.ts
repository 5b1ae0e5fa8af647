import type { Sentence, SentenceTagger } from '../model/document.ts'
import type { Mention } from './mention.ts'
import { isWordBorder } from './word-borders.ts'

const HAN = '\\p{Script=Han}'
const PART = '[“‘「][^“”‘’「」，。、；：\\n]{2,10}[”’」]'
const MEMBER = `${HAN}{2,4}${PART}${HAN}{0,6}`
/** Begins at a quotation mark: characters that may stand in front of one are everywhere. */
const ROW = new RegExp(`${PART}${HAN}{0,6}(?:[、，]${MEMBER}){2,9}`, 'gu')
const LEAD = new RegExp(`${HAN}{2,4}$`, 'u')
const SPLIT = new RegExp(`(${HAN}*)(${PART})(${HAN}*)`, 'u')
const FEWEST = 3
const LONGEST_LEAD = 4
const NO_VERB = /[和与及的]$/
/** How much the quoted parts may differ in length. */
const SPREAD = 1

/** A member as it stands: words, quoted part, words; `start` is where its first words begin. */
interface Member {
  readonly before: string
  readonly part: string
  readonly after: string
  readonly start: number
}

/**
 * Parallels whose members each quote a formula after a verb: 增强“四个意识”、坚定“四个自信”、做到“两个维护”. Three members
 * or more, the words before and behind the quoted parts as long each time.
 */
export function midQuotedMentions(text: string, sentences: readonly Sentence[], tag: SentenceTagger): Mention[] {
  return sentences.flatMap((sentence) => {
    const source = text.slice(sentence.start, sentence.end)
    if (!/[“‘「]/.test(source)) return []
    return Array.from(source.matchAll(ROW)).flatMap(({ 0: row, index }) => {
      const lead = LEAD.exec(source.slice(Math.max(0, index - LONGEST_LEAD), index))?.[0] ?? ''
      const members = membersOf(lead + row, sentence.start + index - lead.length)
      for (let from = 0; from + FEWEST <= members.length; from++) {
        const range = evenRange(members.slice(from))
        if (range === null) continue
        const isCut = !isWordBorder(tag(sentence), range.start) || !isWordBorder(tag(sentence), range.end)
        return isCut ? [] : [toMention(text, range.start, range.end)]
      }
      return []
    })
  })
}

function membersOf(row: string, start: number): Member[] {
  let offset = start
  return row.split(/[、，]/).map((member) => {
    const [, before = '', part = '', after = ''] = SPLIT.exec(member) ?? []
    const found = { before, part, after, start: offset }
    offset += member.length + 1
    return found
  })
}

/** Where the row begins and ends without the surplus words of its first and last member; null where members are not alike. */
function evenRange(members: readonly Member[]): { start: number; end: number } | null {
  const [first, ...others] = members
  const last = others.at(-1)
  if (first === undefined || last === undefined) return null
  const verb = last.before.length
  const surplus = first.before.length - verb
  const lengths = members.map(({ part }) => part.length)
  const isEven =
    verb >= 2 &&
    surplus >= 0 &&
    last.after.length >= first.after.length &&
    others.every(({ before }) => before.length === verb && !NO_VERB.test(before)) &&
    members.slice(0, -1).every(({ after }) => after.length === first.after.length) &&
    Math.max(...lengths) - Math.min(...lengths) <= SPREAD
  const end = last.start + last.before.length + last.part.length + first.after.length
  return isEven && !NO_VERB.test(first.before) ? { start: first.start + surplus, end } : null
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
