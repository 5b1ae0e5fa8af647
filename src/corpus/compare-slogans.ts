import type { DocumentRecord } from '../model/record.ts'
import type { Cell, Column, Table } from '../model/table.ts'
import { codePointOrder } from './code-point-order.ts'
import type { Group, GroupIndex } from './groups.ts'
import { groupDocuments, indexGroups, spreadOverGroups } from './groups.ts'
import { round } from './round.ts'
import type { SloganFamily, SloganMention } from './slogan-families.ts'
import { sloganFamilies } from './slogan-families.ts'
import { griesDp } from './stats/gries-dp.ts'
import { TEMPERATURE_NOTE, temperature } from './temperature.ts'

export interface CompareSlogansOptions {
  /** At most so many rows; all when absent. */
  readonly top?: number
  /** Only families in at least so many documents (default 1). */
  readonly minDf?: number
  /** One column a document (default), or one a value of this field: see `groupDocuments`. */
  readonly groupBy?: string
}

/**
 * Slogan families × documents: a row a family with its mentions in each document or group. Sorted by number of
 * documents, then mentions, then form. Every count carries the ids of the slogans it counts.
 */
export function compareSlogans(records: readonly DocumentRecord[], options: CompareSlogansOptions = {}): Table {
  const { top = Number.POSITIVE_INFINITY, minDf = 1, groupBy = 'id' } = options
  const groups = groupDocuments(records, groupBy)
  const index = indexGroups(groups)
  const members = groups.flatMap((group) => group.members)
  const families = sloganFamilies(members)
  const kept = families.filter((family) => family.documents >= minDf).sort(widestFirst)
  const shown = kept.slice(0, top)
  return {
    name: 'compare-slogans',
    title: `Slogans in ${records.length} documents`,
    columns: columns(groups),
    rows: shown.map((family) => row(family, members, index)),
    note: note(shown.length, families.length),
  }
}

function widestFirst(a: SloganFamily, b: SloganFamily): number {
  return b.documents - a.documents || b.mentions.length - a.mentions.length || codePointOrder(a.form, b.form)
}

function columns(groups: readonly Group<DocumentRecord>[]): Column[] {
  return [
    { key: 'family', title: 'slogan', align: 'left', role: 'key' },
    { key: 'type', title: 'type', align: 'left', role: 'detail' },
    { key: 'total', title: 'total', align: 'right' },
    { key: 'documents', title: 'docs', align: 'right' },
    { key: 'heat', title: 'heat', align: 'left' },
    { key: 'per10k', title: 'per 10k', align: 'right', role: 'detail' },
    { key: 'dp', title: 'DP', align: 'right', role: 'detail' },
    { key: 'first', title: 'first', align: 'left' },
    ...groups.map(({ key }): Column => ({ key: `group:${key}`, title: key, align: 'right', role: 'document' })),
  ]
}

function row(family: SloganFamily, records: readonly DocumentRecord[], index: GroupIndex<DocumentRecord>): Cell[] {
  const chars = records.map(({ doc }) => doc.chars)
  const total = chars.reduce((sum, count) => sum + count, 0)
  return [
    { value: family.form },
    { value: family.type },
    count(family.mentions),
    { value: family.documents },
    { value: temperature(family.documents / records.length) },
    { value: finite((family.mentions.length * 10_000) / total) },
    { value: finite(griesDp(mentionsPerRecord(family, records), chars)) },
    firstMention(family.mentions),
    ...spreadOverGroups(family.mentions, index).map(count),
  ]
}

function mentionsPerRecord(family: SloganFamily, records: readonly DocumentRecord[]): number[] {
  const counts = new Map<DocumentRecord, number>()
  for (const { record } of family.mentions) counts.set(record, (counts.get(record) ?? 0) + 1)
  return records.map((record) => counts.get(record) ?? 0)
}

/** The earliest date of a document that uses the family, with its mentions on that day; undated documents cannot tell. */
function firstMention(mentions: readonly SloganMention[]): Cell {
  const dates = mentions.flatMap(({ record }) => record.doc.date ?? [])
  const first = dates.reduce<string | null>(
    (earliest, date) => (earliest === null || date < earliest ? date : earliest),
    null,
  )
  if (first === null) return { value: null }
  return {
    value: first,
    refs: mentions.filter(({ record }) => record.doc.date === first).map(({ slogan }) => slogan.id),
  }
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? round(value) : null
}

function note(shown: number, all: number): string {
  return [
    `${shown} of ${all} families`,
    'docs = documents with a mention',
    TEMPERATURE_NOTE,
    'per 10k = mentions per 10,000 characters',
    'DP = 0 even, 1 all in one place (Gries 2008)',
    'first = earliest dated document',
  ].join('; ')
}

function count(mentions: readonly SloganMention[]): Cell {
  if (mentions.length === 0) return NO_MENTION
  return { value: mentions.length, refs: mentions.map(({ slogan }) => slogan.id) }
}

const NO_MENTION: Cell = { value: 0 }
