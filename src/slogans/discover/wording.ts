import { alignedCharacter, coupletMembers } from '../members.ts'
import { numeralKind } from '../numeral-formula.ts'
import { repeatedFrame, shapeOf } from '../phrase-shape.ts'
import { rejectionOf } from '../reject-quotation.ts'
import { isPiece } from './form-edges.ts'
import { ADVERBS, CEREMONY, THINGS } from './generic-wording.ts'

/** From this share of quoted mentions on a form is judged as a quotation, below it as running prose. */
export const MOSTLY_QUOTED = 0.3

/** How a form is worded, as far as it can be told from the form alone. */
export interface Wording {
  /** Members of a balanced parallel; [] when it is none. */
  readonly members: readonly string[]
  /** Its members are built alike, and not all of them names of things. */
  readonly parallel: boolean
  /** It is built in parallel but may as well be a plain enumeration. */
  readonly enumeration: boolean
  /** A count that each document fills in its own way: 1+N, 3550, 三大工程, 十项措施. */
  readonly template: boolean
  /** It ends in the name of a thing or measure of administration. */
  readonly thing: boolean
  readonly numeral: boolean
}

/** 十三五规划, 八五普法; 三年行动; …增长 */
const PLAN_PERIOD_NAME = /^[一二三四五六七八九十]{1,3}五(?:规划|普法|时期|期间|计划|末|以来)/
const COUNTED_YEARS = /^[一二三四五六七八九十两几]{1,3}[年月天日次]/
/** 党的十八大, 党的二十大精神: a congress. */
const CONGRESS = /党的十[一二三四五六七八九]?大|党的二十大/
const FIGURE_LAST = /(?:增长|下降|提高|上升|上涨|减少|达|超|突破)$/
const TEMPLATE =
  /^[\dNX+]{2,8}$|^[一二三四五六七八九十两]{1,3}[大项个条类](?:工程|行动|制度|计划|基地|中心|产业|战略|提升|建设|措施|任务|补贴|改造|体系|平台|机制|重点|活动|专项行动|实事)$/
const SEPARATOR = '、'
const DIGIT = /\d/
const LATIN_ONLY = /^[A-Za-z0-9+]+$/

/** The wording of a form that may be a formula; null for pieces of clauses, figures, ceremony, bodies, plain enumerations. */
export function wordingOf(form: string, quoteRatio: number): Wording | null {
  const quoted = quoteRatio >= MOSTLY_QUOTED
  if (form.startsWith(SEPARATOR) || form.endsWith(SEPARATOR)) return null
  if (rejectionOf(`“${form}”`, { mark: 'double', start: 1, end: form.length + 1, parent: null }) !== null) return null
  const members = coupletMembers(form)
  const numeral = numeralKind(form) !== null
  if (form.includes(SEPARATOR) && members.length === 0 && !(quoted && numeral)) return null
  if (quoted) {
    if (LATIN_ONLY.test(form) && !numeral) return null
    return {
      members,
      numeral,
      parallel: members.length > 0,
      enumeration: false,
      template: TEMPLATE.test(form),
      thing: false,
    }
  }
  if (DIGIT.test(form) || LATIN_ONLY.test(form) || form.length < 3) return null
  if (isPiece(form, members) || isNoFormula(form)) return null
  const parallel = isParallel(members)
  if (members.length > 0 && !parallel && !mayBeParallel(members)) return null
  if (members.length === 0 && ADVERBS.some((word) => form.startsWith(word))) return null
  const thing = members.length === 0 && THINGS.some((word) => form.endsWith(word))
  return {
    members,
    numeral,
    parallel,
    enumeration: members.length > 0 && !parallel,
    template: TEMPLATE.test(form),
    thing,
  }
}

function isNoFormula(form: string): boolean {
  return (
    PLAN_PERIOD_NAME.test(form) ||
    COUNTED_YEARS.test(form) ||
    FIGURE_LAST.test(form) ||
    CONGRESS.test(form) ||
    CEREMONY.some((word) => form.includes(word))
  )
}

/** Whether members are built as a formula: not a plain enumeration of things (教育、医疗; 新能源、新材料). */
function isParallel(members: readonly string[]): boolean {
  const shapes = members.map(shapeOf)
  if (!isBalanced(members) || shortest(members) < 3 || shapes.every((shape) => shape === 'nominal')) return false
  if (members.length > 2 || repeatedFrame(members) !== null) return true
  return shortest(members) > 3 && shapes[0] === shapes[1]
}

/**
 * A pair of four signs or more that shares a word or holds a verb (人民至上、生命至上; 厉行节约、反对浪费), or a row of names
 * built on one sign (获得感、幸福感、安全感).
 */
function mayBeParallel(members: readonly string[]): boolean {
  if (!isBalanced(members) || shortest(members) < 3) return false
  if (members.length > 2) return alignedCharacter(members) !== null
  return (
    shortest(members) > 3 &&
    (alignedCharacter(members) !== null || members.some((member) => shapeOf(member) !== 'nominal'))
  )
}

/** Of one length, or nearly and all begun alike: 保工资、保运转、保基本民生. Otherwise words of the sentence hang on an end. */
function isBalanced(members: readonly string[]): boolean {
  const spread = Math.max(...members.map((member) => member.length)) - shortest(members)
  const begunAlike = members.every((member) => member.charAt(0) === members[0]?.charAt(0))
  return members.length > 1 && (spread === 0 || (spread <= 2 && begunAlike))
}

function shortest(members: readonly string[]): number {
  return Math.min(...members.map((member) => member.length))
}
