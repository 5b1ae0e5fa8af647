import { defineCommand, INPUTS } from '../command.ts'
import { defined } from '../defined.ts'
import { COUNT_OPTIONS, TABLE_OPTIONS, VALUE_OPTION } from '../options.ts'

export const timelineCommand = defineCommand({
  name: 'timeline',
  summary: 'slogans or words by year or month: first use, counts, share of documents',
  argument: INPUTS,
  options: {
    term: { kind: 'list', flags: '--term <term>', description: 'only this family or word; may be repeated' },
    period: {
      kind: 'text',
      flags: '--period <unit>',
      description: 'year (default) or month',
      choices: ['year', 'month'],
    },
    minDf: { kind: 'whole', flags: '--min-df <n>', description: 'terms in at least n documents', min: 1 },
    ...VALUE_OPTION,
    ...COUNT_OPTIONS,
    ...TABLE_OPTIONS,
  },
  examples: [
    { run: 'koujing timeline reports/ --of slogans --min-df 5 --value share', does: 'which slogans rise and fall' },
    { run: 'koujing timeline records.jsonl --of slogans --term 小马拉大车', does: 'one slogan, from records' },
  ],
  async run(call) {
    const { term, value, period, minDf, top } = call.options
    const [{ collectCounts }, { writeTables }, { timelineTable }, { countExamples }, { withEvidence }] =
      await Promise.all([
        import('../collect-counts.ts'),
        import('../write-tables.ts'),
        import('../../corpus/terms/timeline.ts'),
        import('../../corpus/examples.ts'),
        import('../with-evidence.ts'),
      ])
    const terms = term.length > 0 ? new Set(term) : undefined
    const settings = defined({ terms, value, period, minDf, top })
    return writeTables(call, collectCounts(call), (counts) =>
      withEvidence(call, [timelineTable(counts, settings)], countExamples(counts)),
    )
  },
})
