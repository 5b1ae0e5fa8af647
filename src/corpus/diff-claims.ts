import Big from 'big.js'
import type { IndicatorSynonyms } from '../lexicon/indicator-synonyms.ts'
import type { DocumentRecord } from '../model/record.ts'
import type { Cell, Table } from '../model/table.ts'
import type { ClaimMention } from './align-claims.ts'
import { cells, left, right } from './columns.ts'
import type { NamedIndicator } from './compare-claims.ts'
import { indicatorsToShow } from './compare-claims.ts'
import { figures } from './figures.ts'
import { chineseMagnitude } from './quantity-text.ts'
import { round } from './round.ts'
import { twoGroups } from './two-groups.ts'

export interface DiffClaimsOptions {
  readonly top?: number
  /** Also indicators that only one side states. */
  readonly all?: boolean
  /** Two documents (default), or the two values of this field: see `groupDocuments`. */
  readonly groupBy?: string
  readonly aliases?: readonly IndicatorSynonyms[]
}

/**
 * Figures of two documents or groups side by side, with difference and change in percent where each side states exactly
 * one value in the same unit and neither is doubtful. A difference of bounded figures (余, 约 …) is marked 约.
 *
 * @throws UsageError when there are not exactly two documents or groups.
 */
export function diffClaims(records: readonly DocumentRecord[], options: DiffClaimsOptions = {}): Table {
  const [a, b] = twoGroups(records, options.groupBy)
  const members = [...a.members, ...b.members]
  const { shown } = indicatorsToShow(members, { all: true, aliases: options.aliases ?? [] })
  const inA = new Set(a.members)
  const sides = shown.map((indicator) => ({
    indicator,
    a: indicator.mentions.filter(({ record }) => inA.has(record)),
    b: indicator.mentions.filter(({ record }) => !inA.has(record)),
  }))
  const kept = sides.filter((side) => options.all === true || (side.a.length > 0 && side.b.length > 0))
  return {
    name: 'diff-claims',
    title: `Figures: ${a.key} against ${b.key}`,
    columns: [
      left('indicator', 'indicator', 'key'),
      left('a', a.key),
      left('b', b.key),
      right('difference'),
      right('percent', 'change %'),
    ],
    rows: kept.slice(0, options.top).map(row),
    note: `difference = ${b.key} − ${a.key}, where each surely states one value in the same unit; 约 = one of them is no exact figure; ? = doubtful that it is the same indicator`,
  }
}

interface Sides {
  readonly indicator: NamedIndicator
  readonly a: readonly ClaimMention[]
  readonly b: readonly ClaimMention[]
}

function row({ indicator, a, b }: Sides): Cell[] {
  return [{ value: indicator.label, refs: idsOf([...a, ...b]) }, figures(a), figures(b), ...difference(a, b)]
}

function difference(a: readonly ClaimMention[], b: readonly ClaimMention[]): [Cell, Cell] {
  const left = onlyFigure(a)
  const right = onlyFigure(b)
  const comparable = left !== null && right !== null && left.unit === right.unit
  if (!comparable || isDoubtful(a) || isDoubtful(b)) return [{ value: null }, { value: null }]
  const change = right.value.minus(left.value)
  const mark = left.exact && right.exact ? '' : '约'
  const shares = left.unit === '%'
  const text = `${mark}${change.gt(0) ? '+' : ''}${chineseMagnitude(change.toNumber())}${shares ? '百分点' : left.unit}`
  // A percentage of percentages would be misread as points; of ranks and of changes it says nothing.
  const isAmount = [...a, ...b].every(({ reading, claim }) => reading.measure.startsWith('level') && claim.unit !== '‰')
  const percent =
    shares || !isAmount || left.value.eq(0) ? null : round(change.div(left.value).times(100).toNumber(), 1)
  const [absolute, relative] = cells([text, percent], idsOf([...a, ...b])) as [Cell, Cell]
  return [absolute, relative]
}

function idsOf(mentions: readonly ClaimMention[]): string[] {
  return mentions.map(({ claim }) => claim.id)
}

/** A difference between figures that may state different things would be a number about nothing. */
function isDoubtful(mentions: readonly ClaimMention[]): boolean {
  return mentions.some(({ doubts }) => doubts.length > 0)
}

interface Figure {
  readonly value: Big
  readonly unit: string
  readonly exact: boolean
}

/** The one value a side states; null when it states none, a range, or several. A fall counts as a negative change. */
function onlyFigure(mentions: readonly ClaimMention[]): Figure | null {
  const [first] = mentions
  if (first === undefined || mentions.some((mention) => signed(mention) !== signed(first))) return null
  const value = signed(first)
  if (value === null || mentions.some(({ claim }) => claim.unit !== first.claim.unit)) return null
  return {
    value: new Big(value),
    unit: first.claim.unit,
    exact: mentions.every(({ claim }) => claim.bound === 'exact'),
  }
}

function signed({ claim }: ClaimMention): number | null {
  return claim.value !== null && claim.kind === 'change' && claim.direction === 'down' ? -claim.value : claim.value
}
