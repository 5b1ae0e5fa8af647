import { TABLE_FORMATTERS, type TableFormat } from '../formats/index.ts'
import { InputError } from '../model/errors.ts'
import type { DocumentInfo, Warning } from '../model/record.ts'
import type { Table } from '../model/table.ts'
import { chooseFormat } from './choose-format.ts'
import type { ExitCode, Io } from './io.ts'
import type { TableOptions } from './options.ts'
import { openOutput } from './output.ts'
import { progress } from './progress.ts'
import { formatOptions } from './terminal.ts'

interface OfDocument {
  readonly doc: DocumentInfo
  readonly warnings?: readonly Warning[]
}

interface TablesCall {
  readonly options: Pick<TableOptions, 'format' | 'output' | 'quiet' | 'color' | 'bom' | 'ambiguousWidth'>
  readonly io: Io
}

/** Collects what `items` yields for each document, makes tables of all of it and writes them. */
export async function writeTables<T extends OfDocument>(
  { options, io }: TablesCall,
  items: AsyncIterable<T | InputError>,
  makeTables: (collected: readonly T[]) => Table[],
): Promise<ExitCode> {
  const names = Object.keys(TABLE_FORMATTERS) as TableFormat[]
  const format = chooseFormat(options, io, names, { terminal: 'table', piped: 'plain' })
  const report = progress(io, options)
  const collected: T[] = []
  for await (const item of items) {
    if (item instanceof InputError) {
      report.fail(item)
    } else {
      collected.push(item)
      report.done(item.doc.path, item.warnings ?? [])
    }
  }
  const layout = formatOptions(options, io)
  const texts = makeTables(collected).map((table) => TABLE_FORMATTERS[format](table, layout))
  const output = await openOutput(options.output, io.stdout)
  try {
    await output.write(texts.join('\n'))
    await output.close()
  } catch (error) {
    await output.discard()
    throw error
  }
  return report.finish()
}
