import { selectColumns } from '../corpus/select-columns.ts'
import { TABLE_FORMATS, type TableFormat } from '../formats/format-names.ts'
import { TABLE_FORMATTERS } from '../formats/index.ts'
import type { Chunks } from '../formats/records.ts'
import { InputError, UsageError } from '../model/errors.ts'
import type { DocumentInfo, Warning } from '../model/record.ts'
import type { Table } from '../model/table.ts'
import { chooseFormat } from './choose-format.ts'
import type { ExitCode, Io } from './io.ts'
import type { TableOptions } from './options.ts'
import { writeChunks } from './output.ts'
import { type Progress, progress, writtenTo } from './progress.ts'
import { formatOptions } from './terminal.ts'

interface OfDocument {
  readonly doc: Pick<DocumentInfo, 'path'>
  readonly warnings?: readonly Warning[]
}

interface FormatCall {
  readonly options: Pick<TableOptions, 'format' | 'output'>
  readonly io: Io
}

interface TablesCall {
  readonly options: Pick<TableOptions, 'format' | 'output' | 'quiet' | 'color' | 'bom' | 'ambiguousWidth' | 'columns'>
  readonly io: Io
}

/** Collects what `items` yields for each document, makes tables of all of it and writes them. */
export async function writeTables<T extends OfDocument>(
  call: TablesCall,
  items: AsyncIterable<T | InputError>,
  makeTables: (collected: readonly T[]) => Table[] | Promise<Table[]>,
): Promise<ExitCode> {
  const render = tablesRenderer(call)
  const report = progress(call.io, call.options)
  const collected: T[] = []
  for await (const item of succeeding(items, report)) collected.push(item)
  const tables = await makeTables(collected)
  await writeChunks(render(tables), call.options.output, call.io.stdout)
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  return report.finish(writtenTo(call.options.output, rows, 'row'))
}

/** The items that succeed; the others are reported as they come. */
export async function* succeeding<T extends OfDocument>(
  items: AsyncIterable<T | InputError>,
  report: Progress,
): AsyncGenerator<T> {
  for await (const item of items) {
    if (item instanceof InputError) {
      report.fail(item)
    } else {
      report.done(item.doc.path, item.warnings ?? [])
      yield item
    }
  }
}

/**
 * How a call's tables become what is written: with the columns it names, in its format, piece by piece.
 *
 * @throws UsageError for an unknown format, before any work is done.
 */
export function tablesRenderer({ options, io }: TablesCall): (tables: readonly Table[]) => Chunks {
  const format = tableFormat({ options, io })
  const layout = formatOptions(options, io)
  return async function* (tables) {
    const shown = options.columns === undefined ? tables : selectColumns(tables, options.columns)
    if (format === 'parquet') {
      yield (await import('../formats/parquet.ts')).tableToParquet(onlyOne(shown))
      return
    }
    for (const [index, table] of shown.entries()) {
      if (index > 0) yield '\n'
      yield* TABLE_FORMATTERS[format](table, layout)
    }
  }
}

function onlyOne(tables: readonly Table[]): Table {
  const [table, ...rest] = tables
  if (table !== undefined && rest.length === 0) return table
  const names = tables.map(({ name }) => name).join(', ')
  throw new UsageError(`parquet holds one table, here are ${tables.length} (${names}): choose one of them`)
}

/** The format a call's tables are written in. */
export function tableFormat({ options, io }: FormatCall): TableFormat {
  return chooseFormat(options, io, TABLE_FORMATS, { terminal: 'table', piped: 'plain' })
}
