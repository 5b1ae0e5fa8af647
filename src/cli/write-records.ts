import type { RecordFormatter } from '../formats/records.ts'
import { InputError } from '../model/errors.ts'
import type { DocumentInfo, Warning } from '../model/record.ts'
import type { ExitCode, Io } from './io.ts'
import type { OutputOptions } from './options.ts'
import { type Output, openOutput } from './output.ts'
import { progress, writtenTo } from './progress.ts'

export interface AnyRecord {
  readonly doc: DocumentInfo
  readonly warnings: readonly Warning[]
}

interface RecordsCall {
  readonly options: Pick<OutputOptions, 'output' | 'quiet'>
  readonly io: Io
  /** Where records go instead of a new file or standard output. */
  readonly into?: Output
}

/** What the summary counts of each record. */
export interface Counted<R> {
  readonly noun: string
  readonly countRows: (record: R) => number
}

/** Streams records to the output of a call, as they come. */
export async function writeRecords<R extends AnyRecord>(
  { options, io, into }: RecordsCall,
  formatter: RecordFormatter<R>,
  records: AsyncIterable<R | InputError>,
  { noun, countRows }: Counted<R> = { noun: 'record', countRows: () => 1 },
): Promise<ExitCode> {
  const output = into ?? (await openOutput(options.output, io.stdout))
  const report = progress(io, options)
  try {
    let separator = formatter.open
    let written = 0
    for await (const record of records) {
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
