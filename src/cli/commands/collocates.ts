import { UsageError } from '../../model/errors.ts'
import { defineCommand, INPUTS } from '../command.ts'
import { defined } from '../defined.ts'
import { NODE, NODE_OPTIONS, nodeQuery } from '../node-query.ts'
import { STOP_OPTIONS, TABLE_OPTIONS } from '../options.ts'

const DEFAULT_WINDOW = 5

export const collocatesCommand = defineCommand({
  name: 'collocates',
  summary: 'words in a word’s company: logDice, log-likelihood, mutual information, t',
  query: NODE,
  argument: INPUTS,
  options: {
    ...NODE_OPTIONS,
    window: { kind: 'whole', flags: '--window <n>', description: 'words to either side (default 5)', min: 1 },
    sentence: { kind: 'flag', flags: '--sentence', description: 'the whole sentence instead of a window' },
    sort: {
      kind: 'text',
      flags: '--sort <by>',
      description: 'measure (default logDice)',
      choices: ['logDice', 'g2', 'mi', 't'],
    },
    minFreq: {
      kind: 'whole',
      flags: '--min-freq <n>',
      description: 'words found near it at least n times (default 3)',
      min: 1,
    },
    ...STOP_OPTIONS,
    ...TABLE_OPTIONS,
  },
  examples: [
    { run: 'koujing collocates 网格员 reports/ --top 20', does: 'who and what goes with 网格员' },
    { run: 'koujing collocates 小马拉大车 reports/ --sentence --sort g2', does: 'in whole sentences' },
  ],
  async run(call) {
    const { window, sentence, sort, minFreq, top } = call.options
    if (sentence && window !== undefined) throw new UsageError('give either --window or --sentence')
    const query = nodeQuery(call.query, call.options)
    const reach = window ?? DEFAULT_WINDOW
    const span = sentence ? 'sentence' : { left: reach, right: reach }
    const [{ collectTokens }, { writeTables }, { countCollocates }, { collocatesTable }, { stopWords }] =
      await Promise.all([
        import('../collect-tokens.ts'),
        import('../write-tables.ts'),
        import('../../corpus/terms/collocate-counts.ts'),
        import('../../corpus/terms/collocates.ts'),
        import('../stop-words.ts'),
      ])
    const settings = { stopWords: await stopWords(call.options), ...defined({ sort, minFreq, top }) }
    const counts = collectTokens(call, (document) => countCollocates(document, query, span))
    return writeTables(call, counts, (documents) => [collocatesTable(documents, call.query, settings)])
  },
})
