import { listClaims } from '../corpus/list-claims.ts'
import { listSlogans } from '../corpus/list-slogans.ts'
import { TABLE_FORMATTERS, type TableFormat } from '../formats/index.ts'
import type { RecordFormatter } from '../formats/records.ts'
import type { FormatOptions } from '../formats/table-format.ts'
import type { DocumentRecord } from '../model/record.ts'

/** Shows extract's records as tables of claims and slogans; csv and tsv carry every field under one header. */
export function recordTables(
  format: TableFormat,
  only: string | undefined,
  options: FormatOptions,
): RecordFormatter<DocumentRecord> {
  const flat = format === 'csv' || format === 'tsv'
  const columns = flat ? 'flat' : 'reading'
  const lists = only === 'claims' ? [listClaims] : only === 'slogans' ? [listSlogans] : [listClaims, listSlogans]
  const render = TABLE_FORMATTERS[format]
  let first = true
  return {
    open: '',
    between: flat ? '' : '\n',
    close: '',
    format: (record) => {
      const text = lists.map((list) => render(list(record, columns), options)).join('\n')
      const repeated = flat && !first
      first = false
      return repeated ? text.slice(text.indexOf('\n') + 1) : text
    },
  }
}
