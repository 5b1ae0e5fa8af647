import type { Claim } from '../model/claim.ts'
import type { DocumentRecord } from '../model/record.ts'
import type { Table } from '../model/table.ts'
import { figureColumn, listRows, textColumn } from './list-rows.ts'

const text = textColumn<Claim>
const figure = figureColumn<Claim>

/** What a reader wants to see of a claim at a glance. */
const READING = [
  figure('figure', (claim) => claim.text),
  text('subject', (claim) => claim.subject),
  text('predicate', (claim) => claim.predicate),
  text('kind', (claim) => claim.kind),
  text('sentence', (claim) => claim.sentence.text),
]

/** Every field of a claim, flat, for spreadsheets and data frames. */
const FLAT = [
  text('doc', (_, record) => record.doc.id),
  text('date', (_, record) => record.doc.date),
  text('place', (_, record) => record.doc.place),
  text('id', (claim) => claim.id),
  text('status', (claim) => claim.status),
  figure('start', (claim) => claim.span.start),
  figure('end', (claim) => claim.span.end),
  text('raw', (claim) => claim.raw),
  figure('value', (claim) => claim.value),
  figure('low', (claim) => claim.low),
  figure('high', (claim) => claim.high),
  text('bound', (claim) => claim.bound),
  text('unit', (claim) => claim.unit),
  text('unitCode', (claim) => claim.unitCode),
  text('kind', (claim) => claim.kind),
  text('direction', (claim) => claim.direction),
  text('subject', (claim) => claim.subject),
  text('predicate', (claim) => claim.predicate),
  text('per', (claim) => claim.per),
  text('stat', (claim) => claim.stat),
  text('modality', (claim) => claim.modality),
  text('compare', (claim) => claim.compare?.text ?? null),
  text('period', (claim) => claim.period?.text ?? null),
  text('scope', (claim) => claim.scope),
  text('group', (claim) => claim.group?.id ?? null),
  text('role', (claim) => claim.group?.role ?? null),
  text('rule', (claim) => claim.rule),
  figure('confidence', (claim) => claim.confidence),
  text('sentence', (claim) => claim.sentence.text),
]

/** The claims of one record as a table: `reading` for people, `flat` with every field for programs. */
export function listClaims(record: DocumentRecord, columns: 'reading' | 'flat'): Table {
  return listRows('claims', record, record.claims, columns === 'flat' ? FLAT : READING)
}
