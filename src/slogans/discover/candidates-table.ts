import type { Cell, Column, Table } from '../../model/table.ts'
import type { Candidate, Discovery } from './discovery.ts'

interface EvidenceColumn {
  readonly column: Column
  readonly value: (candidate: Candidate) => Cell['value']
}

const COLUMNS: readonly EvidenceColumn[] = [
  { column: { key: 'form', title: 'form', align: 'left', role: 'key' }, value: ({ form }) => form },
  { column: { key: 'type', title: 'type', align: 'left', role: 'detail' }, value: ({ type }) => type },
  figure('score', 'score', ({ score }) => score, 2),
  figure('count', 'count', ({ count }) => count, 0),
  figure('documents', 'docs', ({ documents }) => documents, 0),
  figure('quoteRatio', 'quoted', ({ quoteRatio }) => quoteRatio, 2),
  figure('keyness', 'keyness', ({ keyness }) => keyness, 1),
  figure('cohesion', 'NPMI', ({ cohesion }) => cohesion, 2),
  figure('boundaryRate', 'borders', ({ boundaryRate }) => boundaryRate, 2, 'detail'),
  figure('leftEntropy', 'H left', ({ leftEntropy }) => leftEntropy, 2, 'detail'),
  figure('rightEntropy', 'H right', ({ rightEntropy }) => rightEntropy, 2, 'detail'),
  figure('frameRate', 'framed', ({ frameRate }) => frameRate, 2, 'detail'),
  figure('period', 'period', ({ period }) => period, 2, 'detail'),
  { column: { key: 'first', title: 'first', align: 'left' }, value: ({ first }) => first },
  {
    column: { key: 'example', title: 'example', align: 'left', role: 'detail' },
    value: ({ examples }) => examples.map(({ sentence }) => sentence).join(' / ') || null,
  },
]

function figure(
  key: string,
  title: string,
  read: (candidate: Candidate) => number | null,
  digits: number,
  role?: 'detail',
): EvidenceColumn {
  const column: Column = { key, title, align: 'right', ...(role === undefined ? {} : { role }) }
  return {
    column,
    value: (candidate) => {
      const value = read(candidate)
      return value === null ? null : Number(value.toFixed(digits))
    },
  }
}

/** Candidates with their evidence, best first; the note defines the columns and owns to a sample. */
export function candidatesTable({ candidates, read, given }: Discovery): Table {
  return {
    name: 'discover',
    title: `Recurrent forms in ${read.documents} documents`,
    columns: COLUMNS.map(({ column }) => column),
    rows: candidates.map((candidate) => COLUMNS.map(({ value }) => ({ value: value(candidate) }))),
    note: [
      ...(read.documents < given.documents
        ? [`read: a sample of ${read.documents} of ${given.documents} documents`]
        : []),
      `${candidates.length} candidates`,
      'quoted, borders, framed = share of mentions in quotation marks, at word borders, next to a verb or noun of formulas',
      'NPMI = cohesion at the weakest split',
      'H = branching entropy in nats',
      'keyness = Log Ratio against the background',
      'period = how much it belongs to one (0–1)',
    ].join('; '),
  }
}
