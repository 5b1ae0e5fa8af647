import type { DocumentRecord } from '../../model/record.ts'
import type { Cell, Table } from '../../model/table.ts'
import { alignClaims } from '../align-claims.ts'
import { codePointOrder } from '../code-point-order.ts'
import { cells, left } from '../columns.ts'
import { countNoun } from '../count-noun.ts'
import { auditDocuments } from './audit-documents.ts'
import { auditFormulas } from './audit-formulas.ts'
import { auditGrowth } from './audit-growth.ts'
import { auditLevels } from './audit-levels.ts'
import { auditMeans } from './audit-means.ts'
import { auditParts } from './audit-parts.ts'
import { auditRepeats } from './audit-repeats.ts'
import { auditShares } from './audit-shares.ts'
import type { Finding, Verdict } from './finding.ts'

const BY_DOCUMENT = [auditParts, auditShares, auditMeans, auditGrowth, auditFormulas, auditIndicators] as const
const ORDER: readonly Verdict[] = ['mismatch', 'unknown', 'ok']

/** Every check of every document, then those across documents of one place; mismatches first, then unknown, then ok. */
export function auditRecords(records: readonly DocumentRecord[]): Finding[] {
  const sorted = [...records].sort((a, b) => codePointOrder(a.doc.id, b.doc.id))
  const findings = [
    ...sorted.flatMap((record) => BY_DOCUMENT.flatMap((check) => check(record))),
    ...auditDocuments(sorted),
  ]
  return findings.sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))
}

function auditIndicators(record: DocumentRecord): Finding[] {
  const indicators = alignClaims([record])
  return [...auditLevels([record], indicators), ...auditRepeats(record, indicators)]
}

export interface AuditOptions {
  readonly top?: number
  /** Only findings of these verdicts (default all). */
  readonly verdicts?: readonly Verdict[]
}

/** The arithmetic and consistency of the figures: a row a finding, with the sentences it rests on. */
export function auditTable(records: readonly DocumentRecord[], { top, verdicts = ORDER }: AuditOptions = {}): Table {
  const findings = auditRecords(records)
  const shown = findings.filter(({ verdict }) => verdicts.includes(verdict)).slice(0, top)
  const count = (wanted: Verdict) => findings.filter(({ verdict }) => verdict === wanted).length
  return {
    name: 'audit',
    title: `Audit of ${countNoun(records.length, 'document')}`,
    columns: [
      left('verdict', 'verdict', 'key'),
      left('check'),
      left('statement', 'statement', 'key'),
      left('documents'),
      left('sentence'),
      left('other', 'other sentence'),
    ],
    rows: shown.map(row),
    note: `${count('mismatch')} mismatch, ${count('unknown')} unknown, ${count('ok')} ok; rounding, 余, 约, 超 and ranges are honoured`,
  }
}

function row({ verdict, check, statement, evidence }: Finding): Cell[] {
  const refs = evidence.map(({ id }) => id)
  const [sentence, ...others] = [...new Set(evidence.map((each) => each.sentence))]
  const documents = [...new Set(evidence.map(({ document }) => document))].join(', ')
  const other = others.length === 0 ? null : others.join(' / ')
  return cells([verdict, check, statement, documents, sentence ?? null, other], refs)
}
