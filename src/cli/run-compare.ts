import { compareClaims } from '../corpus/compare-claims.ts'
import { compareSlogans } from '../corpus/compare-slogans.ts'
import { diffClaims } from '../corpus/diff-claims.ts'
import { diffSlogans } from '../corpus/diff-slogans.ts'
import { countExamples, recordExamples } from '../corpus/examples.ts'
import { explainAlignment } from '../corpus/explain-alignment.ts'
import { frequencyTable } from '../corpus/terms/frequency.ts'
import type { TableFormat } from '../formats/format-names.ts'
import { parseIndicatorAliases } from '../lexicon/indicator-aliases.ts'
import type { IndicatorSynonyms } from '../lexicon/indicator-synonyms.ts'
import { UsageError } from '../model/errors.ts'
import type { DocumentRecord } from '../model/record.ts'
import type { Table } from '../model/table.ts'
import { OTHER_PART } from '../source/without-part.ts'
import { collectRecords } from './collect-records.ts'
import type { Call } from './command.ts'
import type { COMPARE_OPTIONS } from './commands/compare.ts'
import { defined } from './defined.ts'
import type { ExitCode } from './io.ts'
import { COUNT_OPTIONS } from './options.ts'
import { readListFile } from './session.ts'
import { withEvidence } from './with-evidence.ts'
import { tableFormat, writeTables } from './write-tables.ts'

/** Formats of which a file holds one table. */
const ONE_TABLE: readonly TableFormat[] = ['json', 'jsonl', 'csv', 'tsv', 'parquet']

type CompareCall = Call<typeof COMPARE_OPTIONS>

/** Prints the tables a call asks for of all its inputs. */
export async function runCompare(call: CompareCall): Promise<ExitCode> {
  const { by, top, groupBy = 'id', minDf, value } = call.options
  if (by === 'terms') {
    if (call.options.diff)
      throw new UsageError('terms are set against each other by keyness: koujing keyness A --reference B')
    const settings = { groupBy, ...defined({ top, minDf, value }) }
    const { collectCounts } = await import('./collect-counts.ts')
    return writeTables(call, collectCounts(call), (counts) =>
      withEvidence(call, [frequencyTable(counts, settings)], countExamples(counts)),
    )
  }
  refuseCounting(call.options)
  const aliases = await readAliases(call.options.aliases)
  const wanted = by ?? (ONE_TABLE.includes(tableFormat(call)) ? 'slogans' : 'both')
  const part = call.options.explain ? 'claims' : wanted
  const collected = call.options.harvest
    ? (await import('./collect-harvested.ts')).collectHarvested(call)
    : collectRecords(call, part === 'both' ? {} : { without: OTHER_PART[part] })
  return writeTables(call, collected, (records) =>
    withEvidence(call, tables(records, wanted, call.options, aliases), recordExamples(records)),
  )
}

/** @throws UsageError for options that would do nothing. */
function refuseCounting({ of, n, pos, minLength, stop, stopwords }: CompareCall['options']): void {
  const given = { of, n, pos: pos[0], minLength, stop: stop[0], stopwords }
  const [option] = Object.entries(given).find(([, value]) => value !== undefined) ?? []
  if (option === undefined) return
  const flag = COUNT_OPTIONS[option as keyof typeof given].flags.split(' ')[0]
  throw new UsageError(`${flag} counts terms: add --by terms`)
}

async function readAliases(path: string | undefined): Promise<IndicatorSynonyms[]> {
  return path === undefined ? [] : parseIndicatorAliases(await readListFile(path), path)
}

function tables(
  records: readonly DocumentRecord[],
  wanted: 'slogans' | 'claims' | 'both',
  options: CompareCall['options'],
  aliases: readonly IndicatorSynonyms[],
): Table[] {
  const { top, groupBy, value, all, diff, explain, minDf = all ? 1 : Math.min(2, records.length) } = options
  const settings = { minDf, all, aliases, ...defined({ top, groupBy, value }) }
  if (explain) return [explainAlignment(records, settings)]
  const [slogans, claims] = diff ? [diffSlogans, diffClaims] : [compareSlogans, compareClaims]
  return [
    ...(wanted === 'claims' ? [] : [slogans(records, settings)]),
    ...(wanted === 'slogans' ? [] : [claims(records, settings)]),
  ]
}
