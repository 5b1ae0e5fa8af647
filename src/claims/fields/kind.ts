import type { ClaimKind, Direction } from '../../model/claim.ts'
import type { Attachment } from '../context/attachment.ts'
import type { Surroundings } from '../context/clause.ts'
import { holds, marked, mayHold } from '../context/marked.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { changeBefore, nearestDirection } from './direction.ts'
import { isSum } from './is-sum.ts'
import { movedBy } from './moved-by.ts'

/** What a figure states, and for a change which way it goes. */
export interface KindOfClaim {
  readonly kind: ClaimKind
  readonly direction: Direction | null
}

/** A change named as a noun, with its level: 增速达8%, 降幅为3个百分点. */
const RATE_OF_CHANGE = marked(
  /(增速|[增涨升]幅|增长率|成长率|上涨率|增长速度|增长幅度|增长目标|通胀率|通货膨胀率|[降跌减]幅|下降率)(?:[^，。；、（\d]{0,8}|在?\d{4}年[^，。；、（\d]{0,8})$/,
  '增涨升长上通降跌减',
)
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
const EXCESS = marked(/超额?(?:完成)?[^，。；、\d]{0,6}(?:计划|预算|任务|目标)(?:数|指标|任务)?的?$|超额完成了?$/, '超')
const COUNTED_FAMILIES = new Set(['item', 'person', 'event'])

/** Kind and direction of a quantity from its unit, from what stands around it and from its subject. */
export function kindOf(
  quantity: Quantity,
  { before, after, marks }: Surroundings,
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
  const moved = ratio ? null : movedBy(quantity, before, marks, predicate)
  if (moved !== null) return { kind: 'change', direction: moved }
  if (ratio && holds(EXCESS, before, marks)) return { kind: 'change', direction: 'up' }
  if ((ratio || unitText === '倍') && mayHold(RATE_OF_CHANGE, marks)) {
    const named = RATE_OF_CHANGE.pattern.exec(before)?.[1]
    if (named !== undefined) return { kind: 'change', direction: NAMED_DOWN.has(named) ? 'down' : 'up' }
  }
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
