import Big from 'big.js'
import type { Claim } from '../model/claim.ts'
import { meanOverTime } from './read-measure.ts'

type Quantity = Pick<
  Claim,
  | 'value'
  | 'low'
  | 'high'
  | 'subject'
  | 'sentence'
  | 'bound'
  | 'unit'
  | 'kind'
  | 'direction'
  | 'stat'
  | 'per'
  | 'modality'
  | 'predicate'
>

/**
 * A claim as a reader of Chinese takes it in at once: `9100余块`, `约5.4万名`, `1至2名`, `+35.62%`, `第1位`,
 * `平均35个/乡镇`. One notation for all documents, whatever the text wrote, so that cells can be compared down a column.
 */
function quantityText(claim: Quantity, start: number | undefined): string {
  return `${statMark(claim, start)}${bounded(claim)}${claim.per === null ? '' : `/${claim.per}`}`
}

/** 人均 is part of the indicator's name; what is left of a mean is 年均 growth and 平均 levels. */
function statMark(claim: Quantity, start: number | undefined): string {
  const { stat, kind, subject } = claim
  if (stat !== 'mean') return { plain: '', cumulative: '累计', max: '最高', min: '最低' }[stat]
  return kind === 'change' ? meanOverTime(claim, start) : /[人户亩]均/.test(subject) ? '' : '平均'
}

/**
 * The quantity with its verb and, when it is no achieved figure, its modality: `460余名 选聘`, `3.5万人 新增（计划）`.
 *
 * @param start offset of the figure in its sentence, which says whether 年均 stands before it or before another.
 */
export function claimText(claim: Quantity, modality = claim.modality, start?: number): string {
  const mark = { achieved: '', planned: '（计划）', required: '（要求）' }[modality]
  return `${quantityText(claim, start)} ${claim.predicate}${mark}`.trimEnd()
}

/** A 增长率 is the level of a rate: what it reaches is no change. */
const RATE_OF_GROWTH = /增长率$/

function bounded({ value, low, high, bound, unit, kind, direction, subject }: Quantity): string {
  const isChange = kind === 'change' && direction !== null && !RATE_OF_GROWTH.test(subject)
  const sign = isChange ? { up: '+', down: '-' }[direction] : ''
  if (value === null) return range(low, high, sign, unit)
  if (kind === 'rank') return bound === 'max' ? `前${value}${unit}` : `第${value}${unit}`
  const figure = `${sign}${chineseMagnitude(value)}`
  switch (bound) {
    case 'over':
      return takesYu(value, unit, kind) ? `${figure}余${unit}` : `超${figure}${unit}`
    case 'about':
      return `约${figure}${unit}`
    case 'near':
      return `近${figure}${unit}`
    case 'min':
      return `≥${figure}${unit}`
    case 'max':
      return `≤${figure}${unit}`
    case 'exact':
    case 'range':
      return `${figure}${unit}`
  }
}

function range(low: number | null, high: number | null, sign: string, unit: string): string {
  if (low !== null && high !== null) return `${sign}${chineseMagnitude(low)}至${chineseMagnitude(high)}${unit}`
  if (low !== null) return `≥${sign}${chineseMagnitude(low)}${unit}`
  return high === null ? '' : `≤${sign}${chineseMagnitude(high)}${unit}`
}

/** 余 reads naturally after a whole count of ten or more with a classifier: 9100余块, 5.4万余名; else 超 leads. */
function takesYu(value: number, unit: string, kind: Claim['kind']): boolean {
  return kind === 'count' && Number.isInteger(value) && value >= 10 && unit !== ''
}

/** At most so many decimals before 万 or 亿: more would read worse than the digits. */
const DECIMALS = 2

/** 54000 → 5.4万, 2584000000 → 25.84亿, 12646 → 12646: Chinese magnitudes where they shorten, always the exact value. */
export function chineseMagnitude(value: number): string {
  for (const [size, word] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    // Most figures have more decimals than that, which takes no exact division to see.
    if (Math.abs(value) < size || (Number.isInteger(value) && value % (size / 10 ** DECIMALS) !== 0)) continue
    const scaled = new Big(value).div(size)
    if (scaled.round(DECIMALS).eq(scaled)) return `${scaled.toFixed()}${word}`
  }
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? String(value) : new Big(value).toFixed()
}
