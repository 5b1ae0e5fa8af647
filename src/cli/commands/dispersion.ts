import { defineCommand, INPUTS } from '../command.ts'
import { defined } from '../defined.ts'
import { COUNT_OPTIONS, GROUP_OPTION, TABLE_OPTIONS } from '../options.ts'

export const dispersionCommand = defineCommand({
  name: 'dispersion',
  summary: 'how evenly terms are spread over documents: range, Gries DP, Juilland D',
  argument: INPUTS,
  options: {
    ...COUNT_OPTIONS,
    minFreq: {
      kind: 'whole',
      flags: '--min-freq <n>',
      description: 'terms that occur at least n times (default 2)',
      min: 1,
    },
    sort: { kind: 'text', flags: '--sort <by>', description: 'by total (default) or dp', choices: ['total', 'dp'] },
    ...GROUP_OPTION,
    ...TABLE_OPTIONS,
  },
  examples: [
    { run: 'koujing dispersion reports/ --of slogans --top 30', does: 'slogans everywhere, slogans of one place' },
    { run: 'koujing dispersion reports/ --group-by place --sort dp', does: 'the most evenly spread words over places' },
  ],
  async run(call) {
    const { minFreq, sort, top, groupBy } = call.options
    const [{ collectCounts }, { writeTables }, { dispersionTable }, { countExamples }, { withEvidence }] =
      await Promise.all([
        import('../collect-counts.ts'),
        import('../write-tables.ts'),
        import('../../corpus/terms/dispersion.ts'),
        import('../../corpus/examples.ts'),
        import('../with-evidence.ts'),
      ])
    const settings = defined({ minFreq, sort, top, groupBy })
    return writeTables(call, collectCounts(call), (counts) =>
      withEvidence(call, [dispersionTable(counts, settings)], countExamples(counts)),
    )
  },
})
