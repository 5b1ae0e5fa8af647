import type { DocumentRecord } from '../model/record.ts'
import type { Slogan } from '../model/slogan.ts'
import type { Table } from '../model/table.ts'
import { findColumns, listRows } from './list-rows.ts'

const { text, integer, number, list } = findColumns<Slogan>()

/** What a reader wants to see of a slogan at a glance. */
const READING = [
  text('slogan', (slogan) => slogan.text),
  text('type', (slogan) => slogan.type),
  text('family', (slogan) => (slogan.family === slogan.text ? '' : slogan.family)),
  text('head', (slogan) => slogan.head),
  text('sentence', (slogan) => slogan.sentence.text),
]

/** Every field of a slogan, flat, for spreadsheets and data frames. */
const FLAT = [
  text('doc', (_, record) => record.doc.id),
  text('date', (_, record) => record.doc.date),
  text('place', (_, record) => record.doc.place),
  text('id', (slogan) => slogan.id),
  integer('start', (slogan) => slogan.span.start),
  integer('end', (slogan) => slogan.span.end),
  text('raw', (slogan) => slogan.raw),
  text('text', (slogan) => slogan.text),
  text('type', (slogan) => slogan.type),
  text('family', (slogan) => slogan.family),
  text('quote', (slogan) => slogan.quote),
  text('head', (slogan) => slogan.head),
  list('members', (slogan) => slogan.members),
  list('expansion', (slogan) => slogan.expansion?.members ?? null),
  text('section', (slogan) => slogan.section),
  text('parent', (slogan) => slogan.parent),
  list('rules', (slogan) => slogan.rules),
  number('confidence', (slogan) => slogan.confidence),
  integer('sentenceIndex', (slogan) => slogan.sentence.index),
  text('sentence', (slogan) => slogan.sentence.text),
]

/** The slogans of one record as a table: `reading` for people, `flat` with every field for programs. */
export function listSlogans(record: DocumentRecord | null, columns: 'reading' | 'flat'): Table {
  return listRows('slogans', record, ({ slogans }) => slogans, columns === 'flat' ? FLAT : READING)
}
