import type { IndicatorSynonyms } from '../lexicon/indicator-synonyms.ts'
import { NO_INDICATORS } from '../lexicon/subject-modifiers.ts'
import type { Claim } from '../model/claim.ts'
import type { DocumentRecord } from '../model/record.ts'
import { addTo } from './add-to.ts'
import { type ClaimContext, claimContexts, contextFinder } from './claim-context.ts'
import { claimFrames } from './claim-frames.ts'
import { documentPlace } from './claim-scope.ts'
import { documentYear } from './document-year.ts'
import { doubtsBetween } from './match-readings.ts'
import type { IndicatorReader, IndicatorReading } from './read-indicator.ts'
import { indicatorReader } from './read-indicator.ts'
import { sharedLists } from './read-shared-list.ts'

/** One figure of an indicator; `doubts` are the reasons why it may state another one, [] when it surely does not. */
export interface ClaimMention {
  readonly record: DocumentRecord
  readonly claim: Claim
  /** UTF-16 offset of the figure in the text of its sentence; undefined where that does not hold it. */
  readonly start: number | undefined
  readonly reading: IndicatorReading
  readonly doubts: readonly string[]
}

/** The same thing counted or measured in several places: one row of a comparison. */
export interface Indicator {
  /** In the order of the records and of their claims; the first is the anchor the others agree with. */
  readonly mentions: readonly [anchor: ClaimMention, ...rest: ClaimMention[]]
  /** Number of documents with a mention. */
  readonly documents: number
  /** Number of documents with a mention beyond doubt. */
  readonly sure: number
}

/**
 * Groups claims by the indicator they state: the same concept (by synonyms, head and modifiers), verb class, unit family
 * and measure. Figures that surely agree make a row; a figure that no other document surely shares joins the row it least
 * doubtfully belongs to, with its doubts. Claims without a subject state nothing that could be aligned.
 *
 * @param records in a fixed order, which decides between equal choices.
 */
export function alignClaims(
  records: readonly DocumentRecord[],
  aliases: readonly IndicatorSynonyms[] = [],
): Indicator[] {
  const read = indicatorReader(aliases)
  const buckets: ClaimMention[][] = []
  const byConcept = new Map<string, ClaimMention[][]>()
  for (const record of records) {
    for (const mention of mentionsOf(record, read)) {
      const { concept, unit, measure } = mention.reading
      if (concept === '' || NO_INDICATORS.has(concept) || mention.claim.unit === '周年') continue
      // A concept has few units and measures: looking through them is quicker than a key made of all three.
      const bucket = byConcept
        .get(concept)
        ?.find(([first]) => first?.reading.unit === unit && first.reading.measure === measure)
      if (bucket !== undefined) {
        bucket.push(mention)
        continue
      }
      const started = [mention]
      buckets.push(started)
      addTo(byConcept, concept, started)
    }
  }
  return buckets.flatMap((mentions) => joinLonely(sureRows(mentions))).map(toIndicator)
}

/** The claims of a record as they are read, in text order. */
function mentionsOf(record: DocumentRecord, read: IndicatorReader): ClaimMention[] {
  const findContext = contextFinder()
  const lists = sharedLists(record.claims, () => claimContexts(record.claims))
  const frames = claimFrames(record.claims)
  const year = documentYear(record.doc)
  const place = documentPlace(record.doc)
  const mentions: ClaimMention[] = []
  let before: ClaimContext | undefined
  for (const claim of record.claims) {
    const context = findContext(claim)
    if (claim.status !== 'claim') continue
    const last = mentions.at(-1)
    const isBeside = last?.claim.sentence.index === claim.sentence.index
    const previous = isBeside && before !== undefined ? { context: before, reading: last.reading } : undefined
    const list = lists.get(claim)
    const overYears = frames.get(claim) === 'years'
    const reading = read(claim, place, { context, year, previous, list, overYears })
    mentions.push({ record, claim, start: context?.start, reading, doubts: NO_DOUBTS })
    before = context
  }
  return mentions
}

const NO_DOUBTS: readonly string[] = []

/** Mentions that agree beyond doubt with the first, the anchor: agreement with the anchor alone keeps chains from forming. */
type Row = [anchor: ClaimMention, ...rest: ClaimMention[]]

function sureRows(mentions: ClaimMention[]): Row[] {
  if (mentions.length === 1) return [mentions as Row]
  const byReading = new Map<string, ClaimMention[]>()
  for (const mention of mentions) addTo(byReading, readingKey(mention.reading), mention)
  const commonestFirst = ([...byReading.values()] as Row[])
    .map((row) => ({ row, documents: documents(row) }))
    .sort((a, b) => b.documents - a.documents || b.row.length - a.row.length)
    .map(({ row }) => doubtGeneral(row))
  // Different modifiers keep figures apart and settle most pairs of a large corpus.
  const byModifiers = new Map<string, Row[]>()
  const rows: Row[] = []
  for (const alike of commonestFirst) {
    const { reading } = alike[0]
    const row = byModifiers
      .get(reading.modifiers)
      ?.find(([anchor]) => doubtsBetween(anchor.reading, reading, 0) !== null)
    if (row !== undefined) {
      row.push(...alike)
      continue
    }
    rows.push(alike)
    addTo(byModifiers, reading.modifiers, alike)
  }
  return rows
}

/** Equal words that say little (项目) make no sure row: all but the first document's are in doubt. */
function doubtGeneral(alike: Row): Row {
  const [first] = alike
  const doubts =
    alike.length === 1 ? NO_DOUBTS : (doubtsBetween(first.reading, first.reading, MOST_DOUBTS) ?? NO_DOUBTS)
  if (doubts.length === 0) return alike
  return alike.map((mention) => (mention.record === first.record ? mention : doubted(mention, doubts))) as Row
}

function doubted({ record, claim, start, reading }: ClaimMention, doubts: readonly string[]): ClaimMention {
  return { record, claim, start, reading, doubts }
}

/** A row with the documents that surely state it. */
interface Host {
  readonly row: Row
  readonly records: ReadonlySet<DocumentRecord>
}

/** With more doubts than this, two figures have little in common. */
const MOST_DOUBTS = 2

/**
 * A row of one document joins the row it least doubtfully belongs to. A document that surely states the indicator already has
 * nothing to add to it by a doubtful figure.
 */
function joinLonely(rows: readonly Row[]): Row[] {
  if (rows.length === 1) return [...rows]
  const commonestFirst = rows
    .map((row): Host => ({ row, records: new Set(row.map(({ record }) => record)) }))
    .sort((a, b) => b.records.size - a.records.size)
  const kept: Host[] = []
  for (const own of commonestFirst) {
    const host = own.records.size > 1 ? null : bestHost(kept, own.row[0])
    if (host === null) kept.push(own)
    else host.row.push(...own.row.map((mention) => doubted(mention, host.doubts)))
  }
  return kept.map(({ row }) => row)
}

function bestHost(hosts: readonly Host[], lonely: ClaimMention): { row: Row; doubts: readonly string[] } | null {
  let best: { row: Row; doubts: readonly string[] } | null = null
  for (const { row, records } of hosts) {
    if (records.has(lonely.record)) continue
    const most: number = best === null ? MOST_DOUBTS : best.doubts.length - 1
    const doubts = doubtsBetween(row[0].reading, lonely.reading, most)
    if (doubts === null || doubts.length === 0) continue
    best = { row, doubts }
    if (doubts.length === 1) return best
  }
  return best
}

function readingKey({ head, known, modifiers, level, verb, cumulative, modality, scope }: IndicatorReading): string {
  return `${head}\n${known}\n${modifiers}\n${level ?? ''}\n${verb}\n${cumulative}\n${modality}\n${scope ?? ''}`
}

/** A row with the number of documents that state it. */
export function toIndicator(row: Row): Indicator {
  if (row.length === 1) return { mentions: row, documents: 1, sure: 1 }
  return { mentions: row, documents: documents(row), sure: documents(row.filter(({ doubts }) => doubts.length === 0)) }
}

function documents(mentions: readonly ClaimMention[]): number {
  if (mentions.length < 2) return mentions.length
  return new Set(mentions.map(({ record }) => record)).size
}
