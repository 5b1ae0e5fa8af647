import type { Table } from '../model/table.ts'
import { tableToCsv, tableToTsv } from './delimited.ts'
import type { TextFormat } from './format-names.ts'
import { tableToHtml } from './html.ts'
import { tableToJson, tableToJsonLines } from './json.ts'
import { tableToMarkdown } from './markdown.ts'
import { tableToPlain } from './plain.ts'
import type { FormatOptions, TableFormatter } from './table-format.ts'
import { tableToTerminal } from './terminal.ts'

/** How each text format writes a table; a new one is a file, its name in `format-names.ts` and a line here. */
export const TABLE_FORMATTERS: Readonly<Record<TextFormat, TableFormatter>> = {
  table: inOnePiece(tableToTerminal),
  plain: inOnePiece(tableToPlain),
  json: tableToJson,
  jsonl: tableToJsonLines,
  csv: tableToCsv,
  tsv: tableToTsv,
  md: inOnePiece(tableToMarkdown),
  html: tableToHtml,
}

/** A table as the text of a format. */
export function formatTable(format: TextFormat, table: Table, options: FormatOptions): string {
  return [...TABLE_FORMATTERS[format](table, options)].join('')
}

function inOnePiece(format: (table: Table, options: FormatOptions) => string): TableFormatter {
  return (table, options) => [format(table, options)]
}
