import { compareClaims } from '../corpus/compare-claims.ts'
import { compareSlogans } from '../corpus/compare-slogans.ts'
import { diffClaims } from '../corpus/diff-claims.ts'
import { diffSlogans } from '../corpus/diff-slogans.ts'
import { explainAlignment } from '../corpus/explain-alignment.ts'
import type { DocumentRecord } from '../model/record.ts'
import type { Table } from '../model/table.ts'
import { collectRecords } from './collect-records.ts'
import type { Call } from './command.ts'
import type { COMPARE_OPTIONS } from './commands/compare.ts'
import { defined } from './defined.ts'
import type { ExitCode } from './io.ts'
import { writeTables } from './write-tables.ts'

type CompareCall = Call<typeof COMPARE_OPTIONS>

/** Prints the tables a call asks for of the records of all its inputs. */
export function runCompare(call: CompareCall): Promise<ExitCode> {
  return writeTables(call, collectRecords(call), (records) => tables(records, call.options))
}

function tables(records: readonly DocumentRecord[], options: CompareCall['options']): Table[] {
  const { by, top, groupBy, all, diff, explain, minDf = all ? 1 : Math.min(2, records.length) } = options
  const settings = { minDf, all, ...defined({ top, groupBy }) }
  if (explain) return [explainAlignment(records, settings)]
  const [slogans, claims] = diff ? [diffSlogans, diffClaims] : [compareSlogans, compareClaims]
  return [
    ...(by === 'claims' ? [] : [slogans(records, settings)]),
    ...(by === 'slogans' ? [] : [claims(records, settings)]),
  ]
}
