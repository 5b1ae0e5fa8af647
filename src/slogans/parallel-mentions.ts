import { EMBRACING_VERBS } from '../lexicon/policy-verbs.ts'
import type { Sentence, SentenceTagger, Token } from '../model/document.ts'
import { isHeading } from './heading.ts'
import { alignedCharacter, coupletMembers, isAnadiplosis } from './members.ts'
import type { Mention } from './mention.ts'
import { repeatedFrame, type Shape, shapeOf } from './phrase-shape.ts'
import { isWordBorder, tokenBefore } from './word-borders.ts'

/** A clause: what stands between stops, quotation marks and brackets; only 、 joins inside it. */
const CLAUSE = /[^，。；：！？!?,;:“”‘’「」『』《》〈〉（）()"\n\s…]{5,120}/g
/** 一、 and 3. in front of a heading. */
const NUMBER = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、])/
const HAN_ITEM = /^\p{Script=Han}+$/u
/** What a formula is called after its members: …的总体工作思路. */
const NAMED = /^的[\p{Script=Han}]{0,6}?(?:思路|原则|方针|理念|导向|总要求|要求|方略|战略|格局|机制|模式|体系|路径|局面|目标)/u
const NAMED_AS_PRINCIPLE = /^的[\p{Script=Han}]{0,6}?(?:思路|原则|方针|理念|导向|总要求|方略)/u
const LENGTHS = { min: 3, max: 10, plain: 5 }

/** A row of members and what is left of the clause on either side. */
interface Row {
  readonly start: number
  readonly end: number
  readonly members: readonly string[]
  /** The words of the clause in front of the row. */
  readonly lead: string
  readonly before: Token | null
  readonly after: string
}

/**
 * Unquoted parallels: three or more members of one length joined by 、 that are built alike, or two that make a heading or
 * are named as a principle (…的工作思路). Plain enumerations – of bodies, places, fields, tasks in nouns, anything that 等
 * follows – are left out; so are idiomatic pairs in running text.
 */
export function parallelMentions(text: string, sentences: readonly Sentence[], tag: SentenceTagger): Mention[] {
  return sentences.flatMap((sentence) => {
    const source = text.slice(sentence.start, sentence.end)
    if (!source.includes('、')) return isHeading(text, sentence) ? headingCouplet(source, sentence.start) : []
    const numbered = NUMBER.exec(source)?.[0].length ?? 0
    const clauses = source.slice(numbered).matchAll(CLAUSE)
    return Array.from(clauses, ({ 0: clause, index }) => ({ clause, start: sentence.start + numbered + index })).flatMap(({ clause, start }) => {
      if (!mayHoldParallel(clause)) return []
      const row = rowOf(text, clause, start, () => tag(sentence))
      return row !== null && isFormula(row, isHeading(text, sentence)) ? [toMention(row)] : []
    })
  })
}

/** A title of two to four members with a blank or comma between them: 强基固本 提质赋能. */
function headingCouplet(heading: string, start: number): Mention[] {
  const members = coupletMembers(heading)
  const length = members[0]?.length ?? 0
  const even = members.every((member) => member.length === length)
  if (!even || length < 4 || length > 8 || members.length > 4 || members.every((member) => shapeOf(member) === 'nominal')) return []
  return [toMention({ start, end: start + heading.length, members })]
}

function mayHoldParallel(clause: string): boolean {
  const items = clause.split('、')
  if (items.length < 2) return false
  const middle = items.slice(1, -1)
  const length = middle[0]?.length ?? LENGTHS.min
  return middle.every((item) => item.length === length) && length >= LENGTHS.min && length <= LENGTHS.max
}

function rowOf(text: string, clause: string, start: number, tokens: () => readonly Token[]): Row | null {
  const items = clause.split('、')
  const [first = '', last = ''] = [items[0], items.at(-1)]
  const length = items.length > 2 ? (items[1] as string).length : Math.min(first.length, (last.split('的')[0] as string).length)
  if (first.length < length || last.length < length) return null
  const members = [first.slice(-length), ...items.slice(1, -1), last.slice(0, length)]
  if (!members.every((member) => HAN_ITEM.test(member))) return null
  const rowStart = start + first.length - length
  const rowEnd = rowStart + members.length * (length + 1) - 1
  const lead = first.slice(0, -length)
  const after = text.slice(rowEnd, rowEnd + 16)
  if (!isFreeAfter(after, members) || members.every((member) => shapeOf(member) === 'nominal' && repeatedFrame(members) === null)) return null
  if (lead !== '' && !isWordBorder(tokens(), rowStart)) return null
  return { start: rowStart, end: rowEnd, members, lead, before: lead === '' ? null : tokenBefore(tokens(), rowStart), after }
}

function isFormula(row: Row, heading: boolean): boolean {
  const shapes = row.members.map(shapeOf)
  if (row.members.length === 2) return isFormulaPair(row, shapes, heading)
  return isAnadiplosis(row.members) || isFormulaRow(row, shapes)
}

function isFormulaPair(row: Row, shapes: readonly Shape[], heading: boolean): boolean {
  const length = (row.members[0] as string).length
  if (length < 4 || shapes.every((shape) => shape === 'nominal')) return false
  if (NAMED_AS_PRINCIPLE.test(row.after)) return isEmbraced(row)
  return heading && row.lead === '' && length <= 6 && /^(?:[，。\n]|$)/.test(row.after)
}

function isFormulaRow(row: Row, shapes: readonly Shape[]): boolean {
  if (repeatedFrame(row.members) !== null) return isEmbraced(row) || isSubject(row, shapes)
  if (shapes.includes('nominal')) return false
  if (shapes.every((shape) => shape !== 'clause')) {
    const short = (row.members[0] as string).length <= LENGTHS.plain || alignedCharacter(row.members) !== null
    return short && (isEmbraced(row) || isSubject(row, shapes))
  }
  // 加强|信访、人民调解、…: a verb-object in front of clauses is a verb that governs a list.
  if (shapes[0] === 'verb-object' && shapes.slice(1).every((shape) => shape === 'clause')) return false
  return row.lead === '' || EMBRACING_VERBS.has(row.before?.text ?? '') || (isEmbraced(row) && NAMED.test(row.after))
}

/** Whether the row begins its clause or is what a verb, adverb or preposition governs; a noun before it would be part of it. */
function isEmbraced({ lead, before }: Row): boolean {
  return lead === '' || (before !== null && (EMBRACING_VERBS.has(before.text) || /^(?:[vdpcr]|ad$|zg)/.test(before.pos)))
}

/** A noun before verb-object members is their subject: 农民|增收入、保权益 – unless it is joined to them by 的. */
function isSubject({ before }: Row, shapes: readonly Shape[]): boolean {
  return before !== null && /^[nf]/.test(before.pos) && shapes.every((shape) => shape === 'verb-object')
}

/** The row must end where its clause does, or before 的; verb-object members also before a count (五大任务) or 工作. */
function isFreeAfter(after: string, members: readonly string[]): boolean {
  if (after === '' || /^(?:[^\p{Script=Han}\w]|的)/u.test(after)) return true
  return /^(?:[一二三四五六七八九十][大项个重条]|工作[^\p{Script=Han}])/u.test(after) && members.every((member) => shapeOf(member) === 'verb-object')
}

function toMention({ start, end, members }: Pick<Row, 'start' | 'end' | 'members'>): Mention {
  return { start, end, type: 'parallel-couplet', quote: 'none', head: null, family: null, members, rules: ['parallel'], confidence: 0.7 }
}
