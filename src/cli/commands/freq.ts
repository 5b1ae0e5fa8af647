import { defineCommand, INPUTS } from '../command.ts'
import { defined } from '../defined.ts'
import { COUNT_OPTIONS, GROUP_OPTION, TABLE_OPTIONS, VALUE_OPTION } from '../options.ts'

export const freqCommand = defineCommand({
  name: 'freq',
  summary: 'count words, n-grams or slogan families',
  argument: INPUTS,
  options: {
    ...COUNT_OPTIONS,
    minDf: { kind: 'whole', flags: '--min-df <n>', description: 'terms in at least n documents', min: 1 },
    ...GROUP_OPTION,
    ...VALUE_OPTION,
    ...TABLE_OPTIONS,
  },
  examples: [
    { run: 'koujing freq reports/ --pos n --pos v --min-length 2 --top 50', does: 'the commonest nouns and verbs' },
    {
      run: 'koujing freq reports/ --stopwords default --group-by place --value per10k',
      does: 'rates, a column a place',
    },
    { run: 'koujing freq reports/ --of slogans --group-by year -f csv', does: 'slogan families, a column a year' },
    { run: 'koujing freq reports/ --n 3 --min-df 5', does: 'three-word runs in five documents or more' },
  ],
  async run(call) {
    const { minDf, top, groupBy, value } = call.options
    const [{ collectCounts }, { writeTables }, { frequencyTable }, { countExamples }, { withEvidence }] =
      await Promise.all([
        import('../collect-counts.ts'),
        import('../write-tables.ts'),
        import('../../corpus/terms/frequency.ts'),
        import('../../corpus/examples.ts'),
        import('../with-evidence.ts'),
      ])
    return writeTables(call, collectCounts(call), (counts) =>
      withEvidence(call, [frequencyTable(counts, defined({ minDf, top, groupBy, value }))], countExamples(counts)),
    )
  },
})
