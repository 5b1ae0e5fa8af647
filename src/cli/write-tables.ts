import { TABLE_FORMATTERS, type TableFormat } from '../formats/index.ts'
import { InputError } from '../model/errors.ts'
import type { DocumentInfo, Warning } from '../model/record.ts'
import type { Table } from '../model/table.ts'
import { chooseFormat } from './choose-format.ts'
import type { ExitCode, Io } from './io.ts'
import type { TableOptions } from './options.ts'
import { writeWhole } from './output.ts'
import { type Progress, progress } from './progress.ts'
import { formatOptions } from './terminal.ts'

interface OfDocument {
  readonly doc: Pick<DocumentInfo, 'path'>
  readonly warnings?: readonly Warning[]
}

interface TablesCall {
  readonly options: Pick<TableOptions, 'format' | 'output' | 'quiet' | 'color' | 'bom' | 'ambiguousWidth'>
  readonly io: Io
}

/** Collects what `items` yields for each document, makes tables of all of it and writes them. */
export async function writeTables<T extends OfDocument>(
  call: TablesCall,
  items: AsyncIterable<T | InputError>,
  makeTables: (collected: readonly T[]) => Table[] | Promise<Table[]>,
): Promise<ExitCode> {
  const render = tableRenderer(call)
  const report = progress(call.io, call.options)
  const collected: T[] = []
  for await (const item of succeeding(items, report)) collected.push(item)
  const tables = await makeTables(collected)
  await writeWhole(tables.map(render).join('\n'), call.options.output, call.io.stdout)
  return report.finish()
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
 * How a call's tables become text.
 *
 * @throws UsageError for an unknown format, before any work is done.
 */
export function tableRenderer({ options, io }: TablesCall): (table: Table) => string {
  const format = tableFormat({ options, io })
  const layout = formatOptions(options, io)
  return (table) => TABLE_FORMATTERS[format](table, layout)
}

/** The format a call's tables are written in. */
export function tableFormat({ options, io }: TablesCall): TableFormat {
  const names = Object.keys(TABLE_FORMATTERS) as TableFormat[]
  return chooseFormat(options, io, names, { terminal: 'table', piped: 'plain' })
}
