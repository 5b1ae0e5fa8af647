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

export type TextFormat = keyof typeof formatters

/** Every table format that is text, by the name `--format` takes; a new one is a file and a line above. */
export const TABLE_FORMATTERS: Readonly<Record<TextFormat, TableFormatter>> = formatters

export const TEXT_FORMATS = Object.keys(formatters) as TextFormat[]

/** Parquet is bytes, and its writer is loaded only when it is asked for: see `parquet.ts`. */
export type TableFormat = TextFormat | 'parquet'

export const TABLE_FORMATS: readonly TableFormat[] = [...TEXT_FORMATS, 'parquet']
