import type { DocumentRecord } from '../model/record.ts'
import type { Cell, Column, Table } from '../model/table.ts'
import { codePointOrder } from './code-point-order.ts'
import { cells, groupColumns, left, right } from './columns.ts'
import { countNoun } from './count-noun.ts'
import { GROUP_VALUE_TITLES, type GroupValue, groupFigure } from './group-value.ts'
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
  /** What the columns of groups show (default `count`). */
  readonly value?: GroupValue
}

/**
 * Slogan families × documents: a row a family with its mentions in each document or group. Sorted by number of
 * documents, then mentions, then form. Every count carries the ids of the slogans it counts.
 */
export function compareSlogans(records: readonly DocumentRecord[], options: CompareSlogansOptions = {}): Table {
  const { top = Number.POSITIVE_INFINITY, minDf = 1, groupBy = 'id', value = 'count' } = options
  const groups = groupDocuments(records, groupBy)
  const members = groups.flatMap((group) => group.members)
  const chars = members.map(({ doc }) => doc.chars)
  const grouped: Grouped = { groups, index: indexGroups(groups), members, chars, total: sum(chars), value }
  const families = sloganFamilies(members)
  const kept = families.filter((family) => family.documents >= minDf).sort(widestFirst)
  const shown = kept.slice(0, top)
  return {
    name: 'compare-slogans',
    title: `Slogans in ${countNoun(records.length, 'document')}`,
    columns: columns(groups),
    rows: shown.map((family) => row(family, grouped)),
    note: note(shown.length, families.length, { minDf, value }),
  }
}

function widestFirst(a: SloganFamily, b: SloganFamily): number {
  return b.documents - a.documents || b.mentions.length - a.mentions.length || codePointOrder(a.form, b.form)
}

function columns(groups: readonly Group<DocumentRecord>[]): Column[] {
  return [
    left('family', 'slogan', 'key'),
    left('type', 'type', 'detail'),
    right('total'),
    right('documents', 'docs'),
    left('heat'),
    right('per10k', 'per 10k', 'detail'),
    right('dp', 'DP', 'detail'),
    left('first'),
    ...groupColumns(groups, right),
  ]
}

interface Grouped {
  readonly groups: readonly Group<DocumentRecord>[]
  readonly index: GroupIndex<DocumentRecord>
  /** The documents of all groups, the characters of each and of all. */
  readonly members: readonly DocumentRecord[]
  readonly chars: readonly number[]
  readonly total: number
  readonly value: GroupValue
}

function row(family: SloganFamily, grouped: Grouped): Cell[] {
  const { form, type, mentions, documents } = family
  const { members, chars, total } = grouped
  return cells(
    [
      form,
      type,
      mentions.length,
      documents,
      temperature(documents / members.length),
      finite((mentions.length * 10_000) / total),
      finite(griesDp(mentionsPerRecord(family, members), chars)),
    ],
    idsOf(mentions),
  ).concat(firstMention(mentions), groupCells(mentions, grouped))
}

/** Most of a wide table is empty: its cells are one and the same. */
function groupCells(mentions: readonly SloganMention[], { groups, index, value }: Grouped): Cell[] {
  const cells = new Array<Cell>(groups.length).fill(NO_MENTION)
  for (const [at, there] of spreadOverGroups(mentions, index)) {
    cells[at] = inGroup(groups[at] as Group<DocumentRecord>, there, value)
  }
  return cells
}

function inGroup(
  { members, chars }: Group<DocumentRecord>,
  mentions: readonly SloganMention[],
  value: GroupValue,
): Cell {
  const documents = new Set(mentions.map(({ record }) => record)).size
  const figure = { count: mentions.length, documents, allDocuments: members.length, size: chars }
  return { value: groupFigure(value, figure), refs: idsOf(mentions) }
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
    refs: idsOf(mentions.filter(({ record }) => record.doc.date === first)),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? round(value) : null
}

function note(shown: number, all: number, { minDf, value }: { minDf: number; value: GroupValue }): string {
  return [
    `${shown} of ${all} families${minDf > 1 ? `, only those of ${minDf} documents or more` : ''}`,
    ...(value === 'count' ? [] : [`columns: ${GROUP_VALUE_TITLES[value].toLowerCase()}`]),
    'docs = documents with a mention',
    TEMPERATURE_NOTE,
    'per 10k = mentions per 10,000 characters',
    'DP = 0 even, 1 all in one place (Gries 2008)',
    'first = earliest dated document',
  ].join('; ')
}

function idsOf(mentions: readonly SloganMention[]): string[] {
  return mentions.map(({ slogan }) => slogan.id)
}

const NO_MENTION: Cell = { value: 0 }
