import { type ExampleFinder, withExamples, withSentences } from '../corpus/examples.ts'
import type { Table } from '../model/table.ts'
import type { Io } from './io.ts'
import type { TableOptions } from './options.ts'
import { tableFormat } from './write-tables.ts'

interface EvidenceCall {
  readonly options: Pick<TableOptions, 'format' | 'output'> & { readonly examples: number | undefined }
  readonly io: Io
}

/**
 * Tables with the sentences they rest on: as many of each row as the call asks for by `--examples`; without it, in HTML,
 * all of them under the table.
 */
export function withEvidence(call: EvidenceCall, tables: readonly Table[], find: ExampleFinder): Table[] {
  const { examples } = call.options
  return showsSentences(call) ? withSentences(tables, find) : withExamples(tables, examples, find)
}

/** Whether sentences are shown that the call does not ask for. */
export function showsSentences(call: EvidenceCall): boolean {
  return call.options.examples === undefined && tableFormat(call) === 'html'
}
