import type { IndicatorSynonyms } from '../lexicon/indicator-synonyms.ts'
import type { Claim } from '../model/claim.ts'
import type { DocumentRecord } from '../model/record.ts'
import { addTo } from './add-to.ts'
import { claimContexts } from './claim-context.ts'
import { claimScope } from './claim-scope.ts'
import { codePointOrder } from './code-point-order.ts'
import { matchReadings } from './match-readings.ts'
import type { IndicatorReading } from './read-indicator.ts'
import { indicatorReader } from './read-indicator.ts'

/** One figure of an indicator; `doubts` are the reasons why it may state another one, [] when it surely does not. */
export interface ClaimMention {
  readonly record: DocumentRecord
  readonly claim: Claim
  readonly reading: IndicatorReading
  /** The part of the document's place it speaks of, null for the whole: see `claimScope`. */
  readonly scope: string | null
  readonly doubts: readonly string[]
}

/** The same thing counted or measured in several places: one row of a comparison. */
export interface Indicator {
  /** The concept with what narrows it; of several the commonest, then the shortest, then the first in code-point order. */
  readonly label: string
  /** In the order of the records and of their claims. */
  readonly mentions: readonly ClaimMention[]
  /** Number of documents with a mention. */
  readonly documents: number
  /** Number of documents with a mention beyond doubt. */
  readonly sure: number
}

/**
 * Groups claims by the indicator they state: the same concept (by synonyms, head and modifiers), verb class, unit family
 * and measure. Figures that surely agree make a row; a figure that no other document surely shares joins the first row it
 * may belong to, with its doubts. Claims without a subject state nothing that could be aligned.
 *
 * @param records in a fixed order, which decides between equal choices.
 */
export function alignClaims(
  records: readonly DocumentRecord[],
  aliases: readonly IndicatorSynonyms[] = [],
): Indicator[] {
  const read = indicatorReader(aliases)
  const buckets = new Map<string, ClaimMention[]>()
  for (const record of records) {
    const contexts = claimContexts(record.claims)
    for (const claim of record.claims) {
      if (claim.status !== 'claim') continue
      const context = contexts.get(claim)
      const reading = read(claim, record.doc.place, context)
      if (reading.concept === '') continue
      addTo(buckets, [reading.concept, reading.unit, reading.measure].join('\n'), {
        record,
        claim,
        reading,
        scope: claimScope(claim, context, record.doc.place),
        doubts: [],
      })
    }
  }
  return [...buckets.values()].flatMap((mentions) => joinLonely(sureRows(mentions))).map(toIndicator)
}

/** Mentions that agree beyond doubt with the first, the anchor: agreement with the anchor alone keeps chains from forming. */
type Row = [anchor: ClaimMention, ...rest: ClaimMention[]]

function sureRows(mentions: readonly ClaimMention[]): Row[] {
  const byReading = new Map<string, ClaimMention[]>()
  for (const mention of mentions) addTo(byReading, readingKey(mention.reading), mention)
  const commonestFirst = ([...byReading.values()] as Row[])
    .sort((a, b) => documents(b) - documents(a) || b.length - a.length)
    .map(doubtGeneral)
  const rows: Row[] = []
  for (const alike of commonestFirst) {
    const row = rows.find(
      ([anchor]) => anchor.reading.modifiers === alike[0].reading.modifiers && isSame(anchor, alike[0]),
    )
    if (row === undefined) rows.push(alike)
    else row.push(...alike)
  }
  return rows
}

/** Equal words that say little (项目) make no sure row: all but the first document's are in doubt. */
function doubtGeneral(alike: Row): Row {
  const [first] = alike
  const { reasons } = matchReadings(first.reading, first.reading)
  if (reasons.length === 0) return alike
  return alike.map((mention) =>
    mention.record === first.record ? mention : { ...mention, doubts: reasons },
  ) as unknown as Row
}

function joinLonely(rows: readonly Row[]): Row[] {
  const kept: Row[] = []
  for (const row of [...rows].sort((a, b) => documents(b) - documents(a))) {
    const match = (host: Row) => matchReadings(host[0].reading, row[0].reading)
    const host =
      documents(row) > 1
        ? undefined
        : kept.find((other) => mayJoin(other[0], row[0]) && match(other).verdict === 'doubtful')
    if (host === undefined) kept.push(row)
    else host.push(...row.map((mention) => ({ ...mention, doubts: match(host).reasons })))
  }
  return kept
}

function isSame(a: ClaimMention, b: ClaimMention): boolean {
  return matchReadings(a.reading, b.reading).verdict === 'same'
}

/** Different modifiers keep figures apart; asked first, for it settles most pairs of a large corpus. */
function mayJoin({ reading: a }: ClaimMention, { reading: b }: ClaimMention): boolean {
  return a.modifiers === b.modifiers || a.modifiers === '' || b.modifiers === ''
}

function readingKey({ head, modifiers, level, verb, cumulative }: IndicatorReading): string {
  return [head, modifiers, level ?? '', verb, cumulative].join('\n')
}

function toIndicator(row: readonly ClaimMention[]): Indicator {
  const sure = row.filter(({ doubts }) => doubts.length === 0)
  return { label: commonestName(sure), mentions: row, documents: documents(row), sure: documents(sure) }
}

function documents(mentions: readonly ClaimMention[]): number {
  return new Set(mentions.map(({ record }) => record)).size
}

function commonestName(mentions: readonly ClaimMention[]): string {
  const counts = new Map<string, number>()
  for (const { reading } of mentions) {
    const name = reading.modifiers + reading.concept
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a.length - b.length || codePointOrder(a, b))
  return (best as [string, number])[0]
}
