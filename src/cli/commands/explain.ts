import { TABLE_FORMATS } from '../../formats/format-names.ts'
import { defineCommand } from '../command.ts'
import { defined } from '../defined.ts'
import { DOCUMENT_OPTIONS, formatOption, LAYOUT_OPTIONS } from '../options.ts'

export const explainCommand = defineCommand({
  name: 'explain',
  summary: 'show which rule read each number of a sentence, and why',
  argument: { name: '[text...]', description: 'the text itself; standard input when left out' },
  options: { ...LAYOUT_OPTIONS, ...DOCUMENT_OPTIONS, ...formatOption(TABLE_FORMATS) },
  examples: [
    {
      run: "koujing explain '2024年新增停车位1965个，12345热线办结率达98.5%。'",
      does: 'claims, dates and hotlines told apart',
    },
  ],
  async run(call) {
    const { inputs, options, io } = call
    const [
      { openSession },
      { writeTables },
      { extractDocument },
      { processSources },
      { readSources },
      { explainNumbers },
    ] = await Promise.all([
      import('../session.ts'),
      import('../write-tables.ts'),
      import('../../pipeline/extract-document.ts'),
      import('../../pipeline/process-sources.ts'),
      import('../../source/read-sources.ts'),
      import('../../corpus/explain-numbers.ts'),
    ])
    const stdin = inputs.length > 0 ? [Buffer.from(inputs.join(' '))] : io.stdin
    const settings = {
      ...(await openSession(options)),
      ...defined({ script: options.script }),
      numbers: 'all' as const,
    }
    const sources = readSources(['-'], { stdin: toAsync(stdin), ...defined({ encoding: options.encoding }) })
    const records = processSources(sources, (source) => extractDocument(source, settings))
    return writeTables(call, records, (extracted) => extracted.map(explainNumbers))
  },
})

async function* toAsync(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks
}
