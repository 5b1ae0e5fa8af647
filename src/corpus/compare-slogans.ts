import type { DocumentRecord } from '../model/record.ts'
import type { Cell, Column, Table } from '../model/table.ts'
import { codePointOrder } from './code-point-order.ts'
import type { Group, GroupIndex } from './groups.ts'
import { groupDocuments, indexGroups, spreadOverGroups } from './groups.ts'
import { round } from './round.ts'
import type { SloganFamily, SloganMention } from './slogan-families.ts'
import { sloganFamilies } from './slogan-families.ts'

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
  const chars = groups.reduce((sum, group) => sum + group.chars, 0)
  const families = sloganFamilies(groups.flatMap((group) => group.members))
  const kept = families.filter((family) => family.documents >= minDf).sort(widestFirst)
  const shown = kept.slice(0, top)
  return {
    name: 'compare-slogans',
    title: `Slogans in ${records.length} documents`,
    columns: columns(groups),
    rows: shown.map((family) => row(family, index, chars)),
    note: `${shown.length} of ${families.length} families; docs = documents with a mention; per 10k = mentions per 10,000 characters`,
  }
}

function widestFirst(a: SloganFamily, b: SloganFamily): number {
  return b.documents - a.documents || b.mentions.length - a.mentions.length || codePointOrder(a.form, b.form)
}

function columns(groups: readonly Group<DocumentRecord>[]): Column[] {
  return [
    { key: 'family', title: 'slogan', align: 'left' },
    { key: 'type', title: 'type', align: 'left' },
    { key: 'total', title: 'total', align: 'right' },
    { key: 'documents', title: 'docs', align: 'right' },
    { key: 'per10k', title: 'per 10k', align: 'right' },
    ...groups.map(({ key }): Column => ({ key: `group:${key}`, title: key, align: 'right' })),
  ]
}

function row(family: SloganFamily, index: GroupIndex<DocumentRecord>, chars: number): Cell[] {
  return [
    { value: family.form },
    { value: family.type },
    count(family.mentions),
    { value: family.documents },
    { value: chars === 0 ? null : round((family.mentions.length * 10_000) / chars) },
    ...spreadOverGroups(family.mentions, index).map(count),
  ]
}

function count(mentions: readonly SloganMention[]): Cell {
  if (mentions.length === 0) return { value: 0 }
  return { value: mentions.length, refs: mentions.map(({ slogan }) => slogan.id) }
}
