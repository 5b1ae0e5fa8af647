import { compareClaims } from '../corpus/compare-claims.ts'
import { compareSlogans } from '../corpus/compare-slogans.ts'
import { TABLE_FORMATTERS, type TableFormat } from '../formats/index.ts'
import { InputError } from '../model/errors.ts'
import type { DocumentRecord } from '../model/record.ts'
import type { Table } from '../model/table.ts'
import { chooseFormat } from './choose-format.ts'
import { collectRecords } from './collect-records.ts'
import type { Call } from './command.ts'
import type { COMPARE_OPTIONS } from './commands/compare.ts'
import { defined } from './defined.ts'
import type { ExitCode } from './io.ts'
import { openOutput } from './output.ts'
import { progress } from './progress.ts'
import { formatOptions } from './terminal.ts'

/** Collects the records of all inputs and prints the tables a call asks for. */
export async function runCompare(call: Call<typeof COMPARE_OPTIONS>): Promise<ExitCode> {
  const { options, io } = call
  const names = Object.keys(TABLE_FORMATTERS) as TableFormat[]
  const format = chooseFormat(options, io, names, { terminal: 'table', piped: 'plain' })
  const report = progress(io, options)
  const records: DocumentRecord[] = []
  for await (const record of collectRecords(call)) {
    if (record instanceof InputError) {
      report.fail(record)
    } else {
      records.push(record)
      report.done(record.doc.path, record.warnings)
    }
  }
  const render = TABLE_FORMATTERS[format]
  const layout = formatOptions(options, io)
  const output = await openOutput(options.output, io.stdout)
  try {
    await output.write(
      tables(records, options)
        .map((table) => render(table, layout))
        .join('\n'),
    )
    await output.close()
  } catch (error) {
    await output.discard()
    throw error
  }
  return report.finish()
}

function tables(records: readonly DocumentRecord[], options: Call<typeof COMPARE_OPTIONS>['options']): Table[] {
  const { by, top, minDf = Math.min(2, records.length) } = options
  const limits = { minDf, ...defined({ top }) }
  return [
    ...(by === 'claims' ? [] : [compareSlogans(records, limits)]),
    ...(by === 'slogans' ? [] : [compareClaims(records, limits)]),
  ]
}
