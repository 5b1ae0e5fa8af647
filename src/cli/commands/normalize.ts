import type { TextRecord } from '../../model/record.ts'
import { defineCommand, INPUTS } from '../command.ts'
import { defined } from '../defined.ts'
import { DOCUMENT_OPTIONS, SCRIPT_OPTION } from '../options.ts'

export const normalizeCommand = defineCommand({
  name: 'normalize',
  summary: 'decode, repair and simplify texts; every change is recorded with its place in the source',
  argument: INPUTS,
  options: {
    raw: { kind: 'flag', flags: '--raw', description: 'print the decoded text before any repair: what spans count in' },
    ...DOCUMENT_OPTIONS,
    ...SCRIPT_OPTION,
  },
  examples: [
    { run: 'koujing normalize -f text scraped.txt', does: 'the clean text' },
    { run: 'koujing normalize --encoding gbk -f jsonl old/*.txt -o clean.jsonl', does: 'texts with all repairs' },
  ],
  async run(call) {
    const { options, io } = call
    const [
      { chooseFormat },
      { openSources },
      { openSession },
      { writeRecords },
      { normalizeDocument },
      { processSources },
      { jsonArray, jsonLines },
    ] = await Promise.all([
      import('../choose-format.ts'),
      import('../inputs.ts'),
      import('../session.ts'),
      import('../write-records.ts'),
      import('../../pipeline/normalize-document.ts'),
      import('../../pipeline/process-sources.ts'),
      import('../../formats/records.ts'),
    ])
    const text = { open: '', between: '\n', close: '', format: ({ text }: TextRecord) => `${text.trimEnd()}\n` }
    const formats = { text, jsonl: jsonLines, json: jsonArray }
    const format = chooseFormat(options, io, ['text', 'jsonl', 'json'], { terminal: 'text', piped: 'jsonl' })
    const session = await openSession(options)
    const settings = { ...session, ...defined({ script: options.script }), raw: options.raw }
    const sources = await openSources(call.inputs, options, io)
    return writeRecords(
      call,
      formats[format],
      processSources(sources, (source) => normalizeDocument(source, settings)),
    )
  },
})
