import { listClaims } from '../corpus/list-claims.ts'
import { listSlogans } from '../corpus/list-slogans.ts'
import { selectColumns } from '../corpus/select-columns.ts'
import type { TextFormat } from '../formats/format-names.ts'
import { formatTable } from '../formats/index.ts'
import { plainTexts, type RecordFormatter } from '../formats/records.ts'
import type { FormatOptions } from '../formats/table-format.ts'
import type { DocumentRecord } from '../model/record.ts'
import type { Table } from '../model/table.ts'

const LISTS = { claims: listClaims, slogans: listSlogans }

export type Listed = keyof typeof LISTS

/** What of a record's finds is listed: claims or slogans or, when left out, both; every field, or `columns` alone. */
export interface ListChoice {
  readonly only: Listed | undefined
  readonly columns: readonly string[] | undefined
}

/** Shows extract's records as tables of claims and slogans, for people. */
export function recordTables(
  format: TextFormat,
  { only, columns }: ListChoice,
  options: FormatOptions,
): RecordFormatter<DocumentRecord> {
  const lists = only === undefined ? Object.values(LISTS) : [LISTS[only]]
  const tables = (record: DocumentRecord) =>
    columns === undefined
      ? lists.map((list) => list(record, 'reading'))
      : selectColumns(
          lists.map((list) => list(record, 'flat')),
          columns,
        )
  return plainTexts((record) =>
    tables(record)
      .map((table) => formatTable(format, table, options))
      .join('\n'),
  )
}

/** The finds of all records under one header, with every field. */
export function recordRows(
  format: 'csv' | 'tsv',
  only: Listed,
  columns: readonly string[] | undefined,
  options: FormatOptions,
): RecordFormatter<DocumentRecord> {
  const render = (record: DocumentRecord | null) => formatTable(format, flatTable(only, record, columns), options)
  const header = render(null)
  return { open: header, between: '', close: () => '', format: (record) => render(record).slice(header.length) }
}

/** The finds of all records as one Parquet file. */
export async function recordParquet(
  only: Listed,
  columns: readonly string[] | undefined,
): Promise<RecordFormatter<DocumentRecord>> {
  const { parquetEncoder } = await import('../formats/parquet.ts')
  const encoder = parquetEncoder(flatTable(only, null, columns).columns)
  return {
    open: '',
    between: '',
    close: encoder.finish,
    format: (record) => encoder.add(flatTable(only, record, columns).rows),
  }
}

function flatTable(only: Listed, record: DocumentRecord | null, columns: readonly string[] | undefined): Table {
  const table = LISTS[only](record, 'flat')
  return columns === undefined ? table : (selectColumns([table], columns)[0] as Table)
}
