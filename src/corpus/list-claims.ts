import type { Claim } from '../model/claim.ts'
import type { DocumentRecord } from '../model/record.ts'
import type { Table } from '../model/table.ts'
import { findColumns, listRows } from './list-rows.ts'

const { text, integer, number } = findColumns<Claim>()

/** What a reader wants to see of a claim at a glance. */
const READING = [
  { ...text('figure', (claim) => claim.text), align: 'right' as const },
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
  integer('start', (claim) => claim.span.start),
  integer('end', (claim) => claim.span.end),
  text('raw', (claim) => claim.raw),
  number('value', (claim) => claim.value),
  number('low', (claim) => claim.low),
  number('high', (claim) => claim.high),
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
  text('compareBasis', (claim) => claim.compare?.basis ?? null),
  text('period', (claim) => claim.period?.text ?? null),
  text('from', (claim) => claim.period?.from ?? null),
  text('to', (claim) => claim.period?.to ?? null),
  text('scope', (claim) => claim.scope),
  text('group', (claim) => claim.group?.id ?? null),
  text('relation', (claim) => claim.group?.relation ?? null),
  text('role', (claim) => claim.group?.role ?? null),
  text('check', (claim) => claim.group?.check ?? null),
  text('rule', (claim) => claim.rule),
  number('confidence', (claim) => claim.confidence),
  text('text', (claim) => claim.text),
  integer('sentenceIndex', (claim) => claim.sentence.index),
  text('sentence', (claim) => claim.sentence.text),
]

/** The claims of one record as a table: `reading` for people, `flat` with every field for programs. */
export function listClaims(record: DocumentRecord | null, columns: 'reading' | 'flat'): Table {
  return listRows('claims', record, ({ claims }) => claims, columns === 'flat' ? FLAT : READING)
}
