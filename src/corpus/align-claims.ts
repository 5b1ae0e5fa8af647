import type { IndicatorSynonyms } from '../lexicon/indicator-synonyms.ts'
import { NO_INDICATORS } from '../lexicon/subject-modifiers.ts'
import type { Claim } from '../model/claim.ts'
import type { DocumentRecord } from '../model/record.ts'
import { addTo } from './add-to.ts'
import { claimContexts } from './claim-context.ts'
import { documentYear } from './document-year.ts'
import { labelIndicators } from './label-indicators.ts'
import { matchReadings } from './match-readings.ts'
import type { IndicatorReader, IndicatorReading } from './read-indicator.ts'
import { indicatorReader } from './read-indicator.ts'

/** One figure of an indicator; `doubts` are the reasons why it may state another one, [] when it surely does not. */
export interface ClaimMention {
  readonly record: DocumentRecord
  readonly claim: Claim
  readonly reading: IndicatorReading
  readonly doubts: readonly string[]
}

/** The same thing counted or measured in several places: one row of a comparison. */
export interface Indicator {
  /** The concept with what narrows it and what sets it apart from other figures of it: see `labelIndicators`. */
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
    for (const mention of mentionsOf(record, read)) {
      const { concept, unit, measure } = mention.reading
      if (concept !== '' && !NO_INDICATORS.has(concept) && unit !== '周年')
        addTo(buckets, [concept, unit, measure].join('\n'), mention)
    }
  }
  return toIndicators([...buckets.values()].flatMap((mentions) => joinLonely(sureRows(mentions))))
}

/** The claims of a record as they are read, in text order. */
function mentionsOf(record: DocumentRecord, read: IndicatorReader): ClaimMention[] {
  const contexts = claimContexts(record.claims)
  const year = documentYear(record.doc)
  let last: ClaimMention | undefined
  return record.claims.flatMap((claim) => {
    if (claim.status !== 'claim') return []
    const before = last?.claim.sentence.index === claim.sentence.index ? contexts.get(last.claim) : undefined
    const previous = last === undefined || before === undefined ? undefined : { context: before, reading: last.reading }
    const reading = read(claim, record.doc.place, { context: contexts.get(claim), year, previous })
    last = { record, claim, reading, doubts: [] }
    return [last]
  })
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

/** A row with the documents that surely state it. */
interface Host {
  readonly row: Row
  readonly records: ReadonlySet<DocumentRecord>
}

/**
 * A row of one document joins the row it least doubtfully belongs to. A document that surely states the indicator already has
 * nothing to add to it by a doubtful figure.
 */
function joinLonely(rows: readonly Row[]): Row[] {
  const kept: Host[] = []
  for (const row of [...rows].sort((a, b) => documents(b) - documents(a))) {
    const records = new Set(row.map(({ record }) => record))
    const host = records.size > 1 ? null : bestHost(kept, row)
    if (host === null) kept.push({ row, records })
    else host.row.push(...row.map((mention) => ({ ...mention, doubts: host.reasons })))
  }
  return kept.map(({ row }) => row)
}

function bestHost(hosts: readonly Host[], [lonely]: Row): { row: Row; reasons: readonly string[] } | null {
  let best: { row: Row; reasons: readonly string[] } | null = null
  for (const { row, records } of hosts) {
    const [anchor] = row
    if (!mayJoin(anchor, lonely) || records.has(lonely.record)) continue
    const { verdict, reasons } = matchReadings(anchor.reading, lonely.reading)
    if (verdict === 'doubtful' && reasons.length < (best?.reasons.length ?? MOST_DOUBTS + 1)) best = { row, reasons }
  }
  return best
}

/** With more doubts than this, two figures have little in common. */
const MOST_DOUBTS = 2

function isSame(a: ClaimMention, b: ClaimMention): boolean {
  return matchReadings(a.reading, b.reading).verdict === 'same'
}

/** Different modifiers keep figures apart; asked first, for it settles most pairs of a large corpus. */
function mayJoin({ reading: a }: ClaimMention, { reading: b }: ClaimMention): boolean {
  return a.modifiers.includes(b.modifiers) || b.modifiers.includes(a.modifiers)
}

function readingKey({ head, known, modifiers, level, verb, cumulative, modality, scope }: IndicatorReading): string {
  return [head, known, modifiers, level ?? '', verb, cumulative, modality, scope ?? ''].join('\n')
}

function toIndicators(rows: readonly Row[]): Indicator[] {
  const indicators = rows.map((row) => {
    const sure = row.filter(({ doubts }) => doubts.length === 0)
    return { mentions: row, documents: documents(row), sure: documents(sure), named: sure }
  })
  indicators.sort((a, b) => b.sure - a.sure || b.documents - a.documents || b.mentions.length - a.mentions.length)
  const labels = labelIndicators(indicators.map(({ named }) => named))
  return indicators.map(({ mentions, documents, sure }, index) => ({
    label: labels[index] as string,
    mentions,
    documents,
    sure,
  }))
}

function documents(mentions: readonly ClaimMention[]): number {
  return new Set(mentions.map(({ record }) => record)).size
}
