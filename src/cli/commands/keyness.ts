import { UsageError } from '../../model/errors.ts'
import { defineCommand, INPUTS } from '../command.ts'
import { defined } from '../defined.ts'
import { COUNT_OPTIONS, TABLE_OPTIONS } from '../options.ts'

export const keynessCommand = defineCommand({
  name: 'keyness',
  summary: 'terms that some documents use more than others: log-likelihood, log ratio, LRC, %DIFF',
  argument: { ...INPUTS, description: `the target corpus: ${INPUTS.description}` },
  options: {
    reference: {
      kind: 'list',
      flags: '--reference <inputs...>',
      description: 'the corpus to compare with: files, directories or globs',
    },
    test: {
      kind: 'text',
      flags: '--test <name>',
      description: 'significance test (default g2)',
      choices: ['g2', 'g2-two-cell', 'g2-williams', 'chi2', 'chi2-yates', 'fisher'],
    },
    correction: {
      kind: 'text',
      flags: '--correction <name>',
      description: 'adjusts p for the number of terms (default holm)',
      choices: ['none', 'bonferroni', 'holm', 'bh'],
    },
    sort: {
      kind: 'text',
      flags: '--sort <by>',
      description: 'by conservative log ratio (default), test statistic or log ratio',
      choices: ['lrc', 'statistic', 'logRatio'],
    },
    negative: { kind: 'flag', flags: '--negative', description: 'also terms that are key in the reference' },
    minFreq: {
      kind: 'whole',
      flags: '--min-freq <n>',
      description: 'terms that occur at least n times (default 3)',
      min: 1,
    },
    ...COUNT_OPTIONS,
    ...TABLE_OPTIONS,
  },
  examples: [
    { run: 'koujing keyness reports/2024 --reference reports/2014 --min-length 2', does: 'what is new in 2024' },
    { run: 'koujing keyness a.txt --reference b.txt --of slogans --test fisher', does: 'slogans, exact test' },
  ],
  async run(call) {
    const { reference, test, correction, sort, negative, minFreq, top } = call.options
    if (reference.length === 0)
      throw new UsageError('keyness compares two corpora: name the other one with --reference')
    const [{ collectCounts }, { writeTables }, { keynessTable }, { chain }, { countExamples }, { withEvidence }] =
      await Promise.all([
        import('../collect-counts.ts'),
        import('../write-tables.ts'),
        import('../../corpus/terms/keyness.ts'),
        import('../chain.ts'),
        import('../../corpus/examples.ts'),
        import('../with-evidence.ts'),
      ])
    const settings = { negative, ...defined({ test, correction, sort, minFreq, top }) }
    const both = chain(['target', collectCounts(call)], ['reference', collectCounts({ ...call, inputs: reference })])
    return writeTables(call, both, (counts) => {
      const side = (name: string) => counts.filter(({ from }) => from === name)
      const table = keynessTable(side('target'), side('reference'), settings)
      return withEvidence(call, [table], countExamples(counts))
    })
  },
})
