import type { RecordFormatter } from '../formats/records.ts'
import type { Source } from '../model/document.ts'
import { processSources } from '../pipeline/process-sources.ts'
import { openSources, type SourceFlags } from './inputs.ts'
import type { ExitCode, Io } from './io.ts'
import type { OutputOptions } from './options.ts'
import { type AnyRecord, writeRecords } from './write-records.ts'

interface DocumentsCall {
  readonly inputs: readonly string[]
  readonly options: SourceFlags & Pick<OutputOptions, 'output' | 'quiet'>
  readonly io: Io
}

/** Streams the documents of a call through `process` to its output, one in memory at a time. */
export async function streamDocuments<R extends AnyRecord>(
  call: DocumentsCall,
  formatter: RecordFormatter<R>,
  process: (source: Source) => R,
): Promise<ExitCode> {
  const sources = await openSources(call.inputs, call.options, call.io)
  return writeRecords(call, formatter, processSources(sources, process))
}
