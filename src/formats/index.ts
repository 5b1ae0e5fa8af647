import { tableToCsv, tableToTsv } from './delimited.ts'
import type { TextFormat } from './format-names.ts'
import { tableToHtml } from './html.ts'
import { tableToJson, tableToJsonLines } from './json.ts'
import { tableToMarkdown } from './markdown.ts'
import { tableToPlain } from './plain.ts'
import type { TableFormatter } from './table-format.ts'
import { tableToTerminal } from './terminal.ts'

/** How each text format writes a table; a new one is a file, its name in `format-names.ts` and a line here. */
export const TABLE_FORMATTERS: Readonly<Record<TextFormat, TableFormatter>> = {
  table: tableToTerminal,
  plain: tableToPlain,
  json: tableToJson,
  jsonl: tableToJsonLines,
  csv: tableToCsv,
  tsv: tableToTsv,
  md: tableToMarkdown,
  html: tableToHtml,
}
