import type { Claim } from '../model/claim.ts'

/** Physical units by what they measure, in UCUM codes: figures in them can stand in one row. */
const DIMENSIONS: readonly (readonly [dimension: string, codes: readonly string[]])[] = [
  ['length', ['m', 'km', 'dm', 'cm', 'mm', 'um', 'nm', '[nmi_i]', '[mi_i]', '[ft_i]', '[in_i]']],
  ['area', ['m2', 'km2', 'cm2', 'har', '[acr_us]', '[ft_i]2']],
  ['volume', ['m3', 'km3', 'cm3', 'L', 'mL', '[gal_us]', '[bbl_us]']],
  ['mass', ['t', 'kg', 'g', 'mg', 'ug', '[lb_av]', '[oz_av]', '[car_m]']],
  ['energy', ['kW.h', 'MW.h', 'GW.h']],
  ['power', ['W', 'kW', 'MW', 'GW']],
  ['time', ['a', 'mo', 'wk', 'd', 'h', 'min', 's', '{workday}', '{quarter}']],
]

/** Units without a code that belong to a dimension or to a grain of their own. */
const SURFACES: readonly (readonly [family: string, units: readonly string[]])[] = [
  ['person', ['人', '名', '位', '员', '口']],
  ['event', ['次', '场', '场次', '期', '轮', '轮次', '趟', '回', '遍', '届']],
  ['area', ['亩', '顷', '坪', '甲']],
  ['mass', ['斤', '市斤', '担']],
  ['%', ['%', '‰', '成']],
  ['time', ['年', '月', '个月', '周', '天', '日', '小时', '分钟', '秒']],
]

const FAMILY_OF_CODE: ReadonlyMap<string, string> = index(DIMENSIONS)
const FAMILY_OF_SURFACE: ReadonlyMap<string, string> = index(SURFACES)
const CURRENCY = /^[A-Z]{3}$/
/** 人次, 户次, 车次: times something was done, not things. */
const TIMES_DONE = /.次$/

function index(rows: readonly (readonly [string, readonly string[]])[]): Map<string, string> {
  return new Map(rows.flatMap(([family, units]) => units.map((unit) => [unit, family] as const)))
}

/**
 * What a claim's unit counts or measures, so that figures whose families are equal can be compared: `thing` for all
 * classifiers of things and organisations (个, 块, 家, 户, or none), `person`, `event`, a currency, a physical dimension,
 * `%`; any other unit is its own family.
 */
export function unitFamily({ unit, unitCode, kind }: Pick<Claim, 'unit' | 'unitCode' | 'kind'>): string {
  if (kind === 'rank') return 'rank'
  if (unitCode !== null && CURRENCY.test(unitCode)) return unitCode
  const family = FAMILY_OF_SURFACE.get(unit) ?? (unitCode === null ? undefined : FAMILY_OF_CODE.get(unitCode))
  if (family !== undefined) return family
  if (kind === 'money') return 'CNY'
  return kind === 'count' && !TIMES_DONE.test(unit) ? 'thing' : unit
}
