import type { DocumentRecord } from '../model/record.ts'
import type { Cell, Column, Table } from '../model/table.ts'
import type { ClaimMention, Indicator } from './align-claims.ts'
import { alignClaims } from './align-claims.ts'
import { codePointOrder } from './code-point-order.ts'
import type { Group, GroupIndex } from './groups.ts'
import { groupDocuments, indexGroups, spreadOverGroups } from './groups.ts'
import { claimText } from './quantity-text.ts'

export interface CompareClaimsOptions {
  /** At most so many rows; all when absent. */
  readonly top?: number
  /** Only indicators in at least so many documents (default 2). */
  readonly minDf?: number
  /** Also indicators that only one document states. */
  readonly all?: boolean
  /** One column a document (default), or one a value of this field: see `groupDocuments`. */
  readonly groupBy?: string
}

/**
 * Indicators × documents: a row for each thing that is counted or measured, a cell with each document's figure, unit and
 * verb, such as `9100余块 清理`. Sorted by number of documents, then mentions, then wording. Every cell carries the ids of
 * its claims.
 */
export function compareClaims(records: readonly DocumentRecord[], options: CompareClaimsOptions = {}): Table {
  const { top = Number.POSITIVE_INFINITY, all = false, minDf = all ? 1 : 2, groupBy = 'id' } = options
  const groups = groupDocuments(records, groupBy)
  const index = indexGroups(groups)
  const indicators = alignClaims(groups.flatMap((group) => group.members))
  const kept = indicators.filter((indicator) => indicator.documents >= minDf).sort(widestFirst)
  const shown = kept.slice(0, top)
  return {
    name: 'compare-claims',
    title: `Figures in ${records.length} documents`,
    columns: columns(groups),
    rows: shown.map((indicator) => row(indicator, index)),
    note: `${shown.length} of ${indicators.length} indicators; 余, 超 = more than, 约 = about, 近 = just under, ≥ = at least, ≤ = at most, + and - = change`,
  }
}

function widestFirst(a: Indicator, b: Indicator): number {
  return (
    b.documents - a.documents ||
    b.mentions.length - a.mentions.length ||
    codePointOrder(a.label, b.label) ||
    codePointOrder(a.unitFamily, b.unitFamily)
  )
}

function columns(groups: readonly Group<DocumentRecord>[]): Column[] {
  return [
    { key: 'indicator', title: 'indicator', align: 'left', role: 'key' },
    { key: 'unit', title: 'unit', align: 'left' },
    { key: 'documents', title: 'docs', align: 'right' },
    ...groups.map(({ key }): Column => ({ key: `group:${key}`, title: key, align: 'left', role: 'document' })),
  ]
}

function row(indicator: Indicator, index: GroupIndex<DocumentRecord>): Cell[] {
  const units = new Set(indicator.mentions.map(({ claim }) => claim.unit).filter((unit) => unit !== ''))
  return [
    { value: indicator.label },
    { value: [...units].sort(codePointOrder).join('、') },
    { value: indicator.documents },
    ...spreadOverGroups(indicator.mentions, index).map(figures),
  ]
}

/** Figures of one cell; a figure stated again in the same words is shown once, with both ids. */
function figures(mentions: readonly ClaimMention[]): Cell {
  if (mentions.length === 0) return { value: null }
  const texts = new Set(mentions.map(({ claim }) => claimText(claim)))
  return { value: [...texts].join('；'), refs: mentions.map(({ claim }) => claim.id) }
}
