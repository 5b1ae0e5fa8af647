import { EXTRACT_FORMATS } from '../formats/format-names.ts'
import { jsonArray, jsonLines, type RecordFormatter } from '../formats/records.ts'
import { UsageError } from '../model/errors.ts'
import type { DocumentRecord } from '../model/record.ts'
import { chooseFormat } from './choose-format.ts'
import type { Call } from './command.ts'
import type { EXTRACT_OPTIONS } from './commands/extract.ts'
import { formatOptions } from './terminal.ts'
import type { Counted } from './write-records.ts'

type ExtractCall = Pick<Call<typeof EXTRACT_OPTIONS>, 'options' | 'io'>

interface ExtractFormat {
  readonly formatter: RecordFormatter<DocumentRecord>
  readonly counted: Counted<DocumentRecord>
  /** Whether it takes records that were extracted before: tables do, since their rows are in the records. */
  readonly takesRecords: boolean
}

const RECORDS: Counted<DocumentRecord> = { noun: 'record', countRows: () => 1 }

/**
 * How a call's records are written: as JSON, as tables to read, or as the rows of one table.
 *
 * @throws UsageError for an unknown format, or options that do not go with it.
 */
export async function extractFormatter({ options, io }: ExtractCall): Promise<ExtractFormat> {
  const { only, columns, resume, output } = options
  const format = chooseFormat(options, io, EXTRACT_FORMATS, { terminal: 'table', piped: 'jsonl' })
  if (resume && (format !== 'jsonl' || output === undefined)) {
    throw new UsageError('--resume adds records to a JSONL file: add -o records.jsonl')
  }
  if (format === 'jsonl' || format === 'json') {
    if (columns !== undefined) throw new UsageError(`--columns chooses of a table: add -f csv, tsv, parquet or table`)
    return { formatter: format === 'json' ? jsonArray : jsonLines, counted: RECORDS, takesRecords: false }
  }
  const tables = await import('./record-tables.ts')
  const layout = formatOptions(options, io)
  if (format !== 'csv' && format !== 'tsv' && format !== 'parquet') {
    return { formatter: tables.recordTables(format, { only, columns }, layout), counted: RECORDS, takesRecords: true }
  }
  if (only === undefined) throw new UsageError(`${format} holds one table: add --only claims or --only slogans`)
  return {
    formatter:
      format === 'parquet'
        ? await tables.recordParquet(only, columns)
        : tables.recordRows(format, only, columns, layout),
    counted: { noun: only.slice(0, -1), countRows: (record) => record[only].length },
    takesRecords: true,
  }
}
