import { EMBRACING_VERBS, FRAME_ADVERBS } from '../lexicon/policy-verbs.ts'
import type { Sentence, SentenceTagger, Token } from '../model/document.ts'
import { isHeading } from './heading.ts'
import { alignedCharacter, coupletMembers, isAnadiplosis } from './members.ts'
import type { Mention } from './mention.ts'
import { type ParallelRow, parallelRow } from './parallel-row.ts'
import { endAsField, repeatedFrame, type Shape, shapeOf } from './phrase-shape.ts'
import { tokensOf } from './word-borders.ts'

/** A clause: what stands between stops, quotation marks and brackets; only 、 joins inside it. */
const CLAUSE = /[^，。；：！？!?,;:“”‘’「」『』《》〈〉（）()"\n\s…]{5,120}/g
/** 一、 and 3. in front of a heading. */
const NUMBER = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、])/
/** What a formula is called after its members: …的总体工作思路. */
const PRINCIPLE = '思路|原则|方针|理念|导向|总要求|方略'
const NAMED = new RegExp(`^的[\\p{Script=Han}]{0,6}?(?:${PRINCIPLE}|要求|战略|格局|机制|模式|体系|路径|局面|目标)`, 'u')
const NAMED_AS_PRINCIPLE = new RegExp(`^的[\\p{Script=Han}]{0,6}?(?:${PRINCIPLE})`, 'u')
/** Longest verb-object members that need nothing in common: 强龙头, 优化服务环境 would be a list of tasks. */
const LONGEST_PLAIN = 5
/** 素质高、能力强: clauses so short that any verb before them governs them. */
const SHORTEST_CLAUSE = 3
/** 让全体人民|老有所养、病有所医: what is said of the noun between. */
const BECOMING = /[让使]\p{Script=Han}{2,8}$/u
const IDIOM_LENGTH = 4
/** 意识不强、能力不足: a report owning up, not a formula. */
const SHORTCOMING = /不[强足够高实优细严深多]$/
const NEARLY = 4
const PAIR = { min: 4, max: 6 }
const HEADING = { min: 4, max: 8, members: 4 }

/**
 * Unquoted parallels: three or more members of one length joined by 、 that are built alike, or two that make a heading or
 * are named as a principle (…的工作思路). Plain enumerations – of bodies, places, fields, tasks in nouns, anything that 等
 * follows – are left out; so are idiomatic pairs in running text.
 */
export function parallelMentions(text: string, sentences: readonly Sentence[], tag: SentenceTagger): Mention[] {
  return sentences.flatMap((sentence) => {
    const source = text.slice(sentence.start, sentence.end)
    if (!source.includes('、')) return isHeading(text, sentence) ? headingCouplet(source, sentence.start) : []
    const offset = NUMBER.exec(source)?.[0].length ?? 0
    return Array.from(source.slice(offset).matchAll(CLAUSE)).flatMap(({ 0: clause, index }) => {
      const row = parallelRow(text, clause, sentence.start + offset + index, () => tag(sentence))
      return row !== null && isFormula(row, shapesOf(row, tag(sentence)), isHeading(text, sentence))
        ? [toMention(row)]
        : []
    })
  })
}

/** A title of two to four members with a blank or comma between them: 强基固本 提质赋能. */
function headingCouplet(heading: string, start: number): Mention[] {
  const members = coupletMembers(heading)
  const length = members[0]?.length ?? 0
  const even = members.every((member) => member.length === length)
  if (!even || length < HEADING.min || length > HEADING.max || members.length > HEADING.members) return []
  if (members.every((member) => shapeOf(member) === 'nominal')) return []
  return [toMention({ start, end: start + heading.length, members })]
}

/** Shapes of the members; an idiom of the dictionary (因地制宜) predicates whatever it is made of. */
function shapesOf(row: ParallelRow, tokens: readonly Token[]): Shape[] {
  return row.members.map((member, i) => {
    const shape = shapeOf(member)
    if (shape !== 'nominal' || member.length !== IDIOM_LENGTH) return shape
    const start = row.start + i * (member.length + 1)
    const words = tokensOf(tokens, start, start + member.length)
    return words?.length === 1 && /^[il]$/.test(words[0]?.pos ?? '') ? 'double-verb' : shape
  })
}

function isFormula(row: ParallelRow, shapes: readonly Shape[], isInHeading: boolean): boolean {
  if (holdsGoverningVerb(row.members) || row.members.every((member) => SHORTCOMING.test(member))) return false
  if (row.members.length === 2) return isFormulaPair(row, shapes, isInHeading)
  return isAnadiplosis(row.members) || isFormulaRow(row, shapes)
}

/**
 * 按照存量调整、增量重点倾斜: the first member has swallowed the verb that governs the row, so its true length is another –
 * unless the others begin with verbs of their own (形成新主体、培育新动力).
 */
function holdsGoverningVerb([first = '', ...others]: readonly string[]): boolean {
  return (
    EMBRACING_VERBS.has(first.slice(0, 2)) &&
    !others.some((member) => EMBRACING_VERBS.has(member.slice(0, 2))) &&
    !others.every((member) => shapeOf(member) === 'verb-object')
  )
}

function isFormulaPair(row: ParallelRow, shapes: readonly Shape[], isInHeading: boolean): boolean {
  const length = (row.members[0] as string).length
  if (length < PAIR.min || shapes.every((shape) => shape === 'nominal')) return false
  if (NAMED_AS_PRINCIPLE.test(row.after)) return isEmbraced(row)
  return length <= PAIR.max && row.lead === '' && /^(?:[，。\n]|$)/.test(row.after) && isInHeading
}

function isFormulaRow(row: ParallelRow, shapes: readonly Shape[]): boolean {
  const frame = repeatedFrame(row.members)
  if (frame !== null) return isEmbraced(row) || isSubject(row, shapes) || BECOMING.test(row.lead) || isUngoverned(frame)
  if (shapes.includes('nominal')) return isNearlyNamed(row, shapes)
  if (!shapes.includes('clause')) {
    const short = (row.members[0] as string).length <= LONGEST_PLAIN || alignedCharacter(row.members) !== null
    return short && (isEmbraced(row) || isSubject(row, shapes))
  }
  // 加强信访、人民调解、…: a verb-object in front of clauses is a verb that governs a list.
  if (shapes[0] === 'verb-object' && shapes.slice(1).every((shape) => shape === 'clause')) return false
  if (row.lead === '' || EMBRACING_VERBS.has(row.before?.text ?? '')) return true
  if (isSaidOfNoun(row, shapes)) return true
  if (!isEmbraced(row) || endAsField(row.members)) return false
  return NAMED.test(row.after) || row.members[0]?.length === SHORTEST_CLAUSE || alignedCharacter(row.members) !== null
}

/** 市级统筹、县为主体、乡村落实、部门配合的工作机制: one member of four or more may be worded otherwise where a head names the row. */
function isNearlyNamed(row: ParallelRow, shapes: readonly Shape[]): boolean {
  const others = shapes.filter((shape) => shape !== 'nominal')
  return (
    shapes.length >= NEARLY &&
    others.length === shapes.length - 1 &&
    others.every((shape) => shape === 'clause' || shape === 'double-verb') &&
    NAMED.test(row.after) &&
    isEmbraced(row)
  )
}

/** Frames that make a formula behind any word: 水平|标准化、精细化, 层面|分领域、分层级, 干部|主动履职、主动担责. */
function isUngoverned(frame: string): boolean {
  return frame === '化' || frame === '分' || FRAME_ADVERBS.has(frame)
}

/** Whether the row begins its clause or is what a verb, adverb or preposition governs; a noun before it would be part of it. */
function isEmbraced({ lead, before }: ParallelRow): boolean {
  return (
    lead === '' || (before !== null && (EMBRACING_VERBS.has(before.text) || /^(?:[vdpcril]|ad$|zg)/.test(before.pos)))
  )
}

/** A noun before verb-object members is their subject: 农民|增收入、保权益 – unless it is joined to them by 的. */
function isSubject({ before }: ParallelRow, shapes: readonly Shape[]): boolean {
  return (
    before !== null &&
    /^[nf]/.test(before.pos) &&
    shapes.every((shape) => shape === 'verb-object' || shape === 'double-verb')
  )
}

/** 改革|全面发力、多点突破、纵深推进: clauses of four characters behind their subject, with nothing after them. */
function isSaidOfNoun({ before, members, after }: ParallelRow, shapes: readonly Shape[]): boolean {
  return (
    before !== null &&
    /^(?:n|l$|vn$)/.test(before.pos) &&
    members[0]?.length === IDIOM_LENGTH &&
    shapes.every((shape) => shape === 'clause' || shape === 'double-verb') &&
    !endAsField(members) &&
    !after.startsWith('的')
  )
}

function toMention({ start, end, members }: Pick<ParallelRow, 'start' | 'end' | 'members'>): Mention {
  return {
    start,
    end,
    type: 'parallel-couplet',
    quote: 'none',
    head: null,
    family: null,
    members,
    rules: ['parallel'],
    confidence: 0.7,
  }
}
