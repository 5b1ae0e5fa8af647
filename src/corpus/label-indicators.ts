import { PLACE_LEVELS } from '../lexicon/subject-modifiers.ts'
import { VERB_CLASSES } from '../lexicon/verb-classes.ts'
import type { ClaimMention, Indicator } from './align-claims.ts'
import { codePointOrder } from './code-point-order.ts'
import { memoized } from './memoized.ts'
import type { IndicatorReading } from './read-indicator.ts'
import { verbClass } from './verb-class.ts'

const BASES: Readonly<Record<string, string>> = {
  'month-on-month': '环比',
  baseline: '比基期',
  average: '与平均相比',
  half: '半年',
  quarter: '季度',
  months: '数月',
  target: '与目标相比',
}
const MODALITIES: Readonly<Record<IndicatorReading['modality'], string>> = {
  achieved: '',
  open: '',
  planned: '计划',
  required: '要求',
}

const LEVELS: Readonly<Record<string, string>> = {
  national: '国家级',
  province: '省级',
  city: '市级',
  county: '县级',
  town: '乡镇',
  village: '村社区',
  grassroots: '基层',
}

/**
 * A name for each row of mentions: the concept with what narrows it, the commonest wording first, and behind it in brackets
 * what makes the figures differ from a plain level: 粮食产量（增长）, 粮食产量（年均增长、计划）, 绿色工厂（省级）, 牌子（清理）. Of rows that
 * would still be called alike the first keeps its name, the others get their place, their unit, then a number.
 *
 * @param indicators those most documents share first.
 */
export function labelIndicators(indicators: readonly Indicator[]): string[] {
  const taken = new Set<string>()
  const classOf = memoized(verbClass)
  return indicators.map(({ mentions }) => {
    const sure = mentions.filter(({ doubts }) => doubts.length === 0)
    const row = sure.length === 0 ? mentions : sure
    const name = commonest(row.map(({ reading }) => nameOf(reading)))
    const parts = [...nature(mentions[0].reading), ...deedOf(row, name, classOf)]
    for (const more of [placeOf, unitOf]) if (taken.has(label(name, parts))) parts.push(...more(row))
    const own = unused(taken, label(name, parts))
    taken.add(own)
    return own
  })
}

/** A name that only usually means the concept stays what it is: 财政收入. */
function nameOf({ modifiers, concept, head, known }: IndicatorReading): string {
  return modifiers + (known === 'loose' ? head : concept)
}

function unused(taken: ReadonlySet<string>, label: string): string {
  let own = label
  for (let number = 2; taken.has(own); number++) own = `${label} ${number}`
  return own
}

function label(name: string, parts: readonly string[]): string {
  return parts.length === 0 ? name : `${name}（${parts.join('、')}）`
}

function nature({ measure, unit, modality, scope, cumulative, level }: IndicatorReading): string[] {
  const [form = '', ...rest] = measure.split(' ')
  const isMean = rest.at(-1) === 'mean'
  const others = rest.filter((part) => !['mean', 'max', 'min'].includes(part))
  const basis = others.flatMap((part) => BASES[part] ?? [])
  const per = others.filter((part) => BASES[part] === undefined).map((part) => `每${part}`)
  const grown = `${isMean ? '年均' : ''}${unit === '%' || unit === '‰' ? '增长' : '增减'}`
  const mean = isMean ? '平均' : ''
  const forms = { change: grown, rank: '位次', level: mean, origin: '起始值', size: '门槛' }[form] ?? ''
  const extreme = rest.includes('max') ? '最高' : rest.includes('min') ? '最低' : ''
  const grade = level === null || PLACE_LEVELS.has(level) ? '' : (LEVELS[level] ?? '')
  const parts = [grade, scope ?? '', ...basis, forms, ...per, extreme, cumulative ? '累计' : '', MODALITIES[modality]]
  return parts.filter((part) => part !== '')
}

/** What is done to the things counted, unless the name says so. */
function deedOf(row: readonly ClaimMention[], name: string, classOf: (predicate: string) => string): string[] {
  const { verb, measure } = (row[0] as ClaimMention).reading
  if (verb === 'level' || !(verb in VERB_CLASSES) || /^(?:change|origin)/.test(measure)) return []
  // 由100万吨增加到110万吨: a level that has a verb of change is where it came from.
  if (verb === 'change') return ['起始值']
  const deed = commonest(row.flatMap(({ claim: { predicate } }) => (classOf(predicate) === verb ? predicate : [])))
  return deed === '' || name.includes(deed) ? [] : [deed]
}

function placeOf([first]: readonly ClaimMention[]): string[] {
  const level = first?.reading.level ?? null
  return level !== null && PLACE_LEVELS.has(level) ? [LEVELS[level] ?? level] : []
}

function unitOf(row: readonly ClaimMention[]): string[] {
  const unit = commonest(row.flatMap(({ claim }) => (claim.unit === '' ? [] : claim.unit)))
  return unit === '' ? [] : [unit]
}

/** Of several equally common the shortest, then the first in code-point order. */
function commonest(values: readonly string[]): string {
  if (values.every((value) => value === values[0])) return values[0] ?? ''
  const [best] = [...countBy(values)].sort(([a, m], [b, n]) => n - m || a.length - b.length || codePointOrder(a, b))
  return best?.[0] ?? ''
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
