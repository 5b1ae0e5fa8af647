import type { Claim } from '../../model/claim.ts'
import type { ClaimContext } from '../claim-context.ts'
import { leadsToChange, rateDirection } from '../leads-to-change.ts'

/** Two figures of one thing and the change that stands directly behind them. */
export interface GrowthStatement {
  /** `from`: 由A增加到B，增长c, with A first whatever the text's order. `by`: 达到B，比上年增加d，增长c. */
  readonly form: 'from' | 'by'
  readonly first: Claim
  readonly second: Claim
  readonly change: Claim
  readonly direction: 'up' | 'down'
}

/** 由5.2万人增加到6.5万人: the first figure is where it came from. */
const FROM = /[由从][^，。；]{0,30}$/
const TO =
  /^[^，。；]{0,12}[到至为](?:(?:今年|现在|目前|\d{4}年[底末]?|“?[一二三四五六七八九十]{1,3}五”?(?:时期|期间|末))的)?$/
/** 受理100件，去年同期80件，增长25%, 办理100件，比上年的80件增长25%: here the base comes second. */
const BASE = /^[^，。；]{0,4}[，（(](?:比|较|而)?(?:去年|上年)(?:同期)?(?:的|为|是)?$/
/** 翻了一番 is its own verb. */
const DOUBLING = /^[，、（(]?(?:实现|总体)?$/
/** A change that borrows its unit from the next is one of a list: 20、8%. */
const WRITES_UNIT = /[^\d.]$|百分之/
/** Growth of these is in constant prices, on a comparable basis or by another count than their levels. */
const REAL_GROWTH = /生产总值|增加值|GDP|总产值|同口径|可比/

/** Whether levels and growth of what `text` names are counted in the same prices and on the same basis. */
export function isNominal(text: string): boolean {
  return !REAL_GROWTH.test(text)
}

/** Every change of a document that stands behind the two figures it is made of, in text order. */
export function growthStatements(
  claims: readonly Claim[],
  contexts: ReadonlyMap<Claim, ClaimContext>,
): GrowthStatement[] {
  return claims.flatMap((change, index): GrowthStatement[] => {
    const [first, second] = claims.slice(Math.max(0, index - 2), index)
    const places = [first, second, change].map((claim) => claim && contexts.get(claim))
    if (first === undefined || second === undefined || !places.every((place) => place !== undefined)) return []
    const [, to, at] = places as [ClaimContext, ClaimContext, ClaimContext]
    const behind = change.sentence.text.slice(to.end, at.start)
    const direction = directionOf(change, sinceOrigin(behind, change.sentence.text.slice(0, to.start)))
    const form = direction === null ? null : formOf([first, second, change], places as ClaimContext[])
    if (direction === null || form === null) return []
    return form === 'over'
      ? [{ form: 'from', first: second, second: first, change, direction }]
      : [{ form, first, second, change, direction }]
  })
}

/** 由2019年的…增加到…，比2019年增长: the year the first figure is of says nothing new. */
function sinceOrigin(behind: string, before: string): string {
  const [words = '', year = ''] = SINCE.exec(behind) ?? []
  return words !== '' && before.includes(year) ? behind.replace(words, '') : behind
}

const SINCE = /[比较]((?:19|20)\d\d年)[底末]?|[两三四五六七八九十]年(?:来|间)?(?:累计|共)?/

/** Which way the change goes, null where what stands before it does not say that it is a change of these figures. */
function directionOf({ kind, direction, text }: Claim, behind: string): 'up' | 'down' | null {
  if (!WRITES_UNIT.test(text)) return null
  if (kind === 'share') return rateDirection(behind)
  const isOwn = leadsToChange(behind) || (text.includes('番') && DOUBLING.test(behind))
  return kind === 'change' && isOwn ? direction : null
}

function formOf(
  [first, second, change]: readonly [Claim, Claim, Claim],
  places: readonly ClaimContext[],
): GrowthStatement['form'] | 'over' | null {
  const [from, to] = places as readonly [ClaimContext, ClaimContext]
  const { index, text } = change.sentence
  if (first.kind === 'change' || first.unit !== second.unit || !isNominal(from.stretch)) return null
  if (first.sentence.index !== index || second.sentence.index !== index) return null
  const between = text.slice(from.end, to.start)
  if (second.kind === 'change') return change.unit === '%' && leadsToChange(between) ? 'by' : null
  if (BASE.test(between)) return 'over'
  return FROM.test(text.slice(0, from.start)) && TO.test(between) ? 'from' : null
}
