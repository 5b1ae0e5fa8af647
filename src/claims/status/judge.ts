import { ACTION_VERBS } from '../../lexicon/verbs.ts'
import type { NumberStatus } from '../../model/claim.ts'
import { toNumber } from '../numerals/to-number.ts'
import { isInterval } from '../quantities/amount.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { enclosure } from './enclosure.ts'
import { isPeriod } from './is-period.ts'

/** What a number is, and the rule that says so. */
export interface Verdict {
  readonly status: NumberStatus
  readonly rule: string
}

const CLAIM: Verdict = { status: 'claim', rule: 'quantity' }
const verdict = (status: NumberStatus, rule: string): Verdict => ({ status, rule })

/** What is counted takes 两, not 二: 二次供水, 二类水质 name a second kind. */
const COUNTING = new Set(['item', 'event', 'person'])
/** Classifiers that after a small Chinese numeral make names more often than counts: 三方, 四期, 五步. */
const NAMING = new Set(
  '峰角局洞孔字双副车升朵扇群包句分方度寸丈里尺担期届代步面路层端队班味头堂门股口把格站席部'.split(''),
)
/** 六面金牌, 两面锦旗 */
const FLAT_THINGS = /^(?:[金银铜奖]牌|锦旗|[国红彩战]旗|镜子|鼓)/
const COUNTED_POINTS = /^(?:意见|建议|要求|希望|体会|想法|考虑|措施|启示|经验|问题|说明|共识)/
const LENGTHY = /(?:为期|延长|缩短|提前|满|历时|不少于|少于|超过|推迟|压缩|减少|间隔|近|约|[至到])\s?$/
const EACH = /每[^，。；：、\d]{0,6}$/
const RATE_BASE = /(?:每|\/)\s?$/
/** 两年一次, 三个月一轮 */
const ONCE = /^[一1][次轮届换]/
const EXCHANGE = /^(?:兑换?|折合|约合|合|可兑|相当于)/
const CODE_BEFORE = /(?:[A-Za-z="_/#&@]|\*\*|[一-龥]-)$/
const SIGNED_BEFORE = /[A-Za-z0-9]\s?$/

/**
 * Whether a quantity that no date, identifier or fixed expression explains is a claim, and if not, what it is. `from`
 * and `limit` bound the sentence.
 */
export function judge(text: string, quantity: Quantity, from: number, limit: number, roc: boolean): Verdict {
  const { start, end, numberStart, unit } = quantity
  const before = text.slice(Math.max(from, start - 8), start)
  const after = text.slice(end, Math.min(limit, end + 6))
  if (isInterval(quantity) && quantity.low.gt(quantity.high)) return verdict('name', 'code')
  const inside = enclosure(text, numberStart, end, from, limit)
  if (inside === 'title') return verdict('name', 'title')
  if (inside === 'quotation' && !isWeighty(quantity)) return verdict('slogan', 'quoted-name')
  if (RATE_BASE.test(before) || EXCHANGE.test(after) || (unit?.family === 'time' && ONCE.test(after)))
    return verdict('idiom', 'rate-base')
  if (after.startsWith('级') && !/^级(?:别|政)/.test(after)) return verdict('name', 'grade')
  if (isPeriod(text, quantity, before, after, roc)) return verdict('date', 'period')
  if (quantity.script === 'han' && quantity.form === 'plain') return judgeHan(text, quantity, before, after, roc)
  if (unit === null && quantity.form === 'plain') return judgeBare(text, quantity, before, after, from, limit)
  return CLAIM
}

function isWeighty({ unit, low, form, script }: Quantity): boolean {
  return script === 'arabic' && (form === 'percent' || unit?.family === 'money' || (unit !== null && low.gte(1000)))
}

function judgeHan(text: string, quantity: Quantity, before: string, after: string, roc: boolean): Verdict {
  const { unit, bound, bare, numberStart } = quantity
  if (bare && bound === 'exact') return verdict('name', 'bare-magnitude')
  const low = toNumber(quantity.low)
  const high = toNumber(quantity.high)
  if (unit === null)
    return high >= 100 || (bound !== 'exact' && low >= 10)
      ? low < 10_000 && bound === 'exact'
        ? verdict('name', 'numeral-name')
        : CLAIM
      : verdict('name', 'numeral-name')
  if (low === 1 && high === 1) {
    if (unit.surface === '倍' || bound !== 'exact') return CLAIM
    if (unit.family === 'event' && EACH.test(before)) return CLAIM
    if ((unit.family === 'time' || unit.family === 'physical') && LENGTHY.test(before)) return CLAIM
    return verdict('idiom', 'indefinite-one')
  }
  // 二家 is how Taiwan texts count.
  if (
    !(roc && unit.family !== 'event') &&
    low === 2 &&
    high === 2 &&
    text[numberStart] === '二' &&
    COUNTING.has(unit.family)
  )
    return verdict('name', 'numeral-name')
  if (unit.surface === '点' && !COUNTED_POINTS.test(after)) return verdict('idiom', 'numeral-name')
  if (unit.surface === '元' && high < 10 && bound === 'exact') return verdict('name', 'numeral-name')
  if (high <= 10 && bound === 'exact' && NAMING.has(unit.surface) && !FLAT_THINGS.test(after))
    return verdict('name', 'numeral-name')
  return CLAIM
}

/** Directly before a bare number, Chinese text that is no verb or particle makes it part of a name: 爱台12建设. */
const HAN_BEFORE = /[一-龥](?<![达为了有过等的在共约于至到及和与是近及其中全])$/
/** Counted without a classifier: 黄石6市, 全省54县. */
const COUNTED_PLACES =
  /^(?:[省市县区镇乡村地国校院所洲岛港州旗盟金银铜人户]|社区|街道|部门|单位|乡镇|村居|地市|厅局|人口|余|多|城市|学校|国家|地区|大类|周岁|企业|项目|左右|以)/

function plainDigits(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9'
}

/** A number among others set apart by blanks: a row of a table that lost its lines. */
function isColumn(before: string, after: string): boolean {
  return (
    /[\d.%)）]\s+[+-]?$/.test(before) ||
    /^\s+[+-]?\d/.test(after) ||
    (/[吨头件辆台元米克度时只]\s+$/.test(before) && after === '')
  )
}

function judgeBare(
  text: string,
  { start, end, low, bound, numberStart, numberEnd }: Quantity,
  before: string,
  after: string,
  from: number,
  limit: number,
): Verdict {
  const plain = /^\d{1,9}$/.test(text.slice(numberStart, numberEnd))
  if (start <= from + 2 && end >= limit - 2 && plain && low.lt(1000) && low.gte(1))
    return verdict('enumerator', 'page-number')
  if (CODE_BEFORE.test(before) || (SIGNED_BEFORE.test(before) && plain)) return verdict('name', 'latin-name')
  if (/^[A-Za-z_="$/#＃]/.test(after)) return verdict('name', 'latin-name')
  if (/[|\t]\s*$/.test(before) || /^\s*[|\t]/.test(after) || isColumn(before, after))
    return verdict('name', 'table-cell')
  if (/^\.[，；。]/.test(after)) return verdict('name', 'placeholder')
  if (text[numberStart] === '0' && plainDigits(text[numberStart + 1])) return verdict('identifier', 'code')
  if (
    plain &&
    bound === 'exact' &&
    HAN_BEFORE.test(before) &&
    !ACTION_VERBS.has(before.slice(-2)) &&
    /^[一-龥]/.test(after) &&
    !COUNTED_PLACES.test(after)
  )
    return verdict('name', 'number-in-name')
  if (plain && bound === 'exact' && low.gte(1900) && low.lt(2100) && numberEnd - numberStart === 4)
    return verdict('date', 'year')
  if (/^[级强大]/.test(after) && !after.startsWith('大类')) return verdict('name', 'grade')
  return CLAIM
}
