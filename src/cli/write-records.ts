import type { RecordFormatter } from '../formats/records.ts'
import type { Source } from '../model/document.ts'
import { InputError } from '../model/errors.ts'
import type { DocumentInfo, Warning } from '../model/record.ts'
import { processSources } from '../pipeline/process-sources.ts'
import { openSources, type SourceFlags } from './inputs.ts'
import type { ExitCode, Io } from './io.ts'
import type { OutputOptions } from './options.ts'
import { openOutput } from './output.ts'
import { progress, writtenTo } from './progress.ts'

interface AnyRecord {
  readonly doc: DocumentInfo
  readonly warnings: readonly Warning[]
}

interface RecordsCall {
  readonly inputs: readonly string[]
  readonly options: SourceFlags & Pick<OutputOptions, 'output' | 'quiet'>
  readonly io: Io
}

/** What the summary counts of each record. */
export interface Counted<R> {
  readonly noun: string
  readonly countRows: (record: R) => number
}

/** Streams the documents of a call through `process` to its output, one in memory at a time. */
export async function writeRecords<R extends AnyRecord>(
  { inputs, options, io }: RecordsCall,
  formatter: RecordFormatter<R>,
  process: (source: Source) => R,
  { noun, countRows }: Counted<R> = { noun: 'record', countRows: () => 1 },
): Promise<ExitCode> {
  const sources = await openSources(inputs, options, io)
  const output = await openOutput(options.output, io.stdout)
  const report = progress(io, options)
  try {
    let separator = formatter.open
    let written = 0
    for await (const record of processSources(sources, process)) {
      if (record instanceof InputError) {
        report.fail(record)
        continue
      }
      await output.write(separator)
      await output.write(formatter.format(record))
      separator = formatter.between
      written += countRows(record)
      report.done(record.doc.path, record.warnings)
    }
    await output.write(separator === formatter.open ? formatter.open : '')
    await output.write(formatter.close())
    await output.close()
    return report.finish(writtenTo(options.output, written, noun))
  } catch (error) {
    await output.discard()
    throw error
  }
}
