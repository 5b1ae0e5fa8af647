import { DOWN_VERBS, UP_VERBS } from '../../lexicon/verbs.ts'
import type { ClaimKind, Direction } from '../../model/claim.ts'
import { characterSet } from '../../text/character-set.ts'
import type { Attachment } from '../context/attachment.ts'
import type { Surroundings } from '../context/clause.ts'
import type { Quantity } from '../quantities/quantity.ts'

export interface KindOfClaim {
  readonly kind: ClaimKind
  readonly direction: Direction | null
}

/** What may stand between a verb of change and its amount: 增长了近, 提高幅度为, 同比下降约. */
const BETWEEN =
  /(?:了|约|近|超过?|逾|不少于|不低于|至少|幅度?|率|额|量|目标|速度|预期|分别|为|达到?|将|均|只有?|仅|在|合计|共|可|：|左右|高达|[\s“])$/
/** A change named as a noun, with its level: 增速达8%, 降幅为3个百分点. */
const RATE_OF_CHANGE =
  /(增速|[增涨升]幅|增长率|成长率|上涨率|增长速度|增长幅度|增长目标|通胀率|通货膨胀率|[降跌减]幅|下降率)(?:[^，。；、（\d]{0,8}|在?\d{4}年[^，。；、（\d]{0,8})$/
const LEVEL_REACHED = /(?:[到至]|达到?|占|为|保持在|稳定在|控制在)(?:了|约|近|超过?|逾|全国|全省|的)?$/
/** A subject that is itself the rate of a change, whatever its verb: 增速提高到5%. */
const RATE_SUBJECT = /(?:增速|[增涨升降跌减]幅|增长率|成长率|上涨率|通胀率|通货膨胀率|增长速度)$/
/** A subject that is a share, whose figure has lost its sign: 占比分别为20.8、18.0. */
const SHARE_SUBJECT = /(?:占比|比重)$/
/** The same after the figure: 7%的增长速度. */
const PACE =
  '(?:年均|平均|同比|轻微|温和|强劲|显著|较快|较高|平稳|可观|按年|小幅|稳定|高速|中高速|两位数|正|负|实际|名义|实质)?'
const RATE_AFTER = new RegExp(
  `^(?:的?${PACE}(?:增长(?![点极到至])|增速|增幅|涨幅|降幅|跌幅|减幅|升幅)|的${PACE}(?:升势|跌势|上升|下跌|下降|成长))`,
)
const NAMED_DOWN = new Set(['降幅', '跌幅', '减幅', '下降率'])
/** Verbs that improve what is counted rather than change its number: 加快三个园区建设. */
const QUALITATIVE = /(?:加快|提升|提高|扩大|延长|加大|拓宽|领先|拉动|优化|放缓|减轻|高|快)$/
/** Said of an amount, it is the pace of the work: 加快4平方公里新区建设. */
const HASTENED = /加快$/
/** 超额完成计划2.7%, 超预算3% */
const EXCESS = /超额?(?:完成)?[^，。；、\d]{0,6}(?:计划|预算|任务|目标)(?:数|指标|任务)?的?$|超额完成了?$/
/** 稳增长45条措施: what the measures are for. */
const AIM = /[稳保促抓谋]增[长收产]$/
/** 降低成本3亿元, 减少贫困人口22万人 */
const MOVED = /(增加(?!值)|净增加?|减少|降低|扩招|追加)了?[^，。；、\d到至达为超占是有]{2,12}$/
/** Without one of these nothing is moved. */
const MOVE_MARK = /[增减降扩追净压缩削核]/
const MOVING = new Set(['增加', '净增', '净增加', '减少', '降低', '扩招', '追加'])
/** The same of what is measured or paid; of things counted they are what is done (压减会议12个). */
const REDUCED = /(?:压减|压降|压缩|削减|缩减|核减)了?[^，。；、\d到至达为超占是有]{2,12}$/
const REDUCED_FAMILIES = new Set(['money', 'physical', 'time'])
const COUNTED_FAMILIES = new Set(['item', 'person', 'event'])
/** Adjectives that state a difference only after 比 or 较: 比上年多300人, but 最多9名. */
const COMPARED = new Set(['多', '少', '高', '低', '快', '慢', '翻'])
const LONGEST_VERB = 4

/** Kind and direction of a quantity from its unit, from what stands around it and from its subject. */
export function kindOf(
  quantity: Quantity,
  { before, after }: Surroundings,
  rule: string,
  { subject, predicate }: Attachment,
): KindOfClaim {
  if (rule === 'rank') return { kind: 'rank', direction: null }
  const change = changeBefore(before)
  const { unit, unitText, form } = quantity
  if (form === 'multiple') return { kind: 'change', direction: change ?? 'up' }
  const ratio = unitText === '%' || unitText === '‰' || form === 'percent' || form === 'fraction' || form === 'half'
  if (unitText === '百分点' || unitText === '千分点' || unitText === '基点')
    return { kind: 'change', direction: change ?? nearestDirection(before) }
  if (
    change !== null &&
    !(COUNTED_FAMILIES.has(unit?.family ?? '') && QUALITATIVE.test(before)) &&
    !(HASTENED.test(before) && !ratio)
  )
    return { kind: 'change', direction: change }
  const moves = MOVE_MARK.test(before)
  const moved = ratio || !moves ? undefined : (MOVED.exec(before)?.[1] ?? movedInList(before, predicate))
  if (moved !== undefined) return { kind: 'change', direction: /^(?:减少|降低)$/.test(moved) ? 'down' : 'up' }
  if (moves && REDUCED_FAMILIES.has(unit?.family ?? '') && REDUCED.test(before))
    return { kind: 'change', direction: 'down' }
  if (ratio && EXCESS.test(before)) return { kind: 'change', direction: 'up' }
  const named = RATE_OF_CHANGE.exec(before)?.[1]
  if (named !== undefined && (ratio || unitText === '倍'))
    return { kind: 'change', direction: NAMED_DOWN.has(named) ? 'down' : 'up' }
  if (ratio && RATE_SUBJECT.test(subject))
    return { kind: 'change', direction: NAMED_DOWN.has(subject.slice(-2)) ? 'down' : 'up' }
  if (ratio && RATE_AFTER.test(after))
    return { kind: 'change', direction: /[降跌减]/.test(after.slice(0, 4)) ? 'down' : 'up' }
  if (ratio && !LEVEL_REACHED.test(before)) {
    const direction = nearestDirection(before)
    if (direction !== null) return { kind: 'change', direction }
  }
  if (ratio || (unit === null && unitText === '' && SHARE_SUBJECT.test(subject)))
    return { kind: 'share', direction: null }
  if (unitText === '倍') return { kind: 'change', direction: change }
  if (unit?.family === 'money' || (unit === null && isSum(quantity, before, after, subject)))
    return { kind: 'money', direction: null }
  if (unit?.family === 'time' || unit?.family === 'physical') return { kind: 'measure', direction: null }
  return { kind: 'count', direction: null }
}

/** 增加停车位300个、充电桩20个: the verb of a list, for the second of its members and later ones. */
function movedInList(before: string, predicate: string): string | undefined {
  return MOVING.has(predicate) && before.includes('、') && before.includes(predicate) ? predicate : undefined
}

/** The direction of a verb of change directly before the amount; null if another verb or a noun stands there. */
function changeBefore(before: string): Direction | null {
  if (AIM.test(before)) return null
  let rest = before
  for (let i = 0; i < 3; i++) {
    const direction = verbAtEnd(rest)
    if (direction !== null) return direction
    const between = BETWEEN.exec(rest)
    if (between === null) return null
    if (/^(?:为|达到?|在|率|额|量)$/.test(between[0]) && !/(?:幅|增速)$/.test(rest.slice(0, between.index))) return null
    rest = rest.slice(0, between.index)
  }
  return null
}

/** No other character ends a verb of change. */
const endsVerb = characterSet([...UP_VERBS, ...DOWN_VERBS].map((verb) => verb.at(-1) as string))

function verbAtEnd(text: string): Direction | null {
  if (!endsVerb(text, text.length - 1)) return null
  for (let length = Math.min(LONGEST_VERB, text.length); length > 0; length--) {
    const word = text.slice(-length)
    if (length === 1 && text.endsWith('新增')) return null
    if (length === 1 && COMPARED.has(word) && !/[比较]/.test(text)) continue
    if (DOWN_VERBS.has(word)) return 'down'
    if (UP_VERBS.has(word)) return 'up'
  }
  return null
}

const DIRECTIONS = new RegExp(
  [...UP_VERBS, ...DOWN_VERBS]
    .filter((verb) => verb.length > 1)
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replace(/^.*$/, '(?:$&)(?![值税服到至])([^，。；]{0,14})$'),
)

/** Limits that contain a verb of change without stating one: 不得少于. */
const LIMITS = /不得?(?:[少低高多大小]于|超过)/g
/** What after a verb of change makes the figure a level again. */
const LEVEL_AFTER = /[占达为至到率]|比[重例]/

/** The direction of the verb of change that governs the figure from further left in the clause: 降低成本30%. */
function nearestDirection(before: string): Direction | null {
  const match = DIRECTIONS.exec(before.replace(LIMITS, ''))
  if (match === null || LEVEL_AFTER.test(match[1] as string)) return null
  return DOWN_VERBS.has(match[0].slice(0, match[0].length - (match[1] as string).length)) ? 'down' : 'up'
}

/** From this power of ten on, an amount without a unit is money unless people are counted: 营业收入突破千亿, 14亿人口. */
const HUNDRED_MILLIONS = 8
const SUMS =
  /(?:[总产价市]值|[总余金税差限]额|收入|支出|投资|规模|营收|销售|税收|利润|资金|存款|贷款|负债|损失|亏损|资产|经费|拨款|总量|产业|经济|消费|预算|债务|交易|融资)/
const PEOPLE = /^(?:[一-龥]{0,6}[人口众民户胞家者]|[一-龥]{0,3}用户)/

/** 总产值突破千亿, “十四五”2.2万亿项目: a sum without its 元. */
function isSum({ low, magnitude, form }: Quantity, before: string, after: string, subject: string): boolean {
  if (magnitude < HUNDRED_MILLIONS || form !== 'plain' || PEOPLE.test(after)) return false
  return SUMS.test(subject) || SUMS.test(before) || (low.gte(1e12) && low.lt(1e15))
}
