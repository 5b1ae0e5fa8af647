import { tableToCsv, tableToTsv } from './delimited.ts'
import { tableToHtml } from './html.ts'
import { tableToJson, tableToJsonLines } from './json.ts'
import { tableToMarkdown } from './markdown.ts'
import { tableToPlain } from './plain.ts'
import type { TableFormatter } from './table-format.ts'
import { tableToTerminal } from './terminal.ts'

const formatters = {
  table: tableToTerminal,
  plain: tableToPlain,
  json: tableToJson,
  jsonl: tableToJsonLines,
  csv: tableToCsv,
  tsv: tableToTsv,
  md: tableToMarkdown,
  html: tableToHtml,
}

export type TableFormat = keyof typeof formatters

/** Every table format by the name `--format` takes; a new one is a file and a line above. */
export const TABLE_FORMATTERS: Readonly<Record<TableFormat, TableFormatter>> = formatters
