import { defineCommand, INPUTS } from '../command.ts'
import { defined } from '../defined.ts'
import { TABLE_OPTIONS } from '../options.ts'

export const reuseCommand = defineCommand({
  name: 'reuse',
  summary: 'passages that documents share, verbatim or nearly, also across scripts; who had them first',
  argument: INPUTS,
  options: {
    show: {
      kind: 'text',
      flags: '--show <what>',
      description: 'pairs of documents, passages, or boilerplate that many share (pairs and passages when left out)',
      choices: ['pairs', 'passages', 'boilerplate'],
    },
    minLength: {
      kind: 'whole',
      flags: '--min-length <n>',
      description: 'shortest passage in characters (default 25)',
      min: 16,
    },
    ...TABLE_OPTIONS,
  },
  examples: [
    { run: 'koujing reuse reports/ --top 20', does: 'who shares most with whom, and the longest passages' },
    { run: 'koujing reuse reports/ --show boilerplate', does: 'what more than a fifth of the documents say' },
  ],
  async run(call) {
    const { show, minLength, top } = call.options
    const [{ collectTexts }, { writeTables }, { findReuse }, tables] = await Promise.all([
      import('../collect-texts.ts'),
      import('../write-tables.ts'),
      import('../../corpus/reuse/find-reuse.ts'),
      import('../../corpus/reuse/reuse-tables.ts'),
    ])
    const makers = {
      pairs: [tables.reusePairsTable],
      passages: [tables.reusePassagesTable],
      boilerplate: [tables.boilerplateTable],
    }
    const chosen = show === undefined ? [...makers.pairs, ...makers.passages] : makers[show]
    return writeTables(call, collectTexts(call), (documents) => {
      const reuse = findReuse(documents, defined({ minLength }))
      return chosen.map((make) => make(reuse, defined({ top })))
    })
  },
})
