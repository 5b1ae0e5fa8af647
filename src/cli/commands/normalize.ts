import { UsageError } from '../../model/errors.ts'
import type { TextRecord } from '../../model/record.ts'
import { defineCommand, INPUTS } from '../command.ts'
import { defined } from '../defined.ts'
import { DOCUMENT_OPTIONS, formatOption, RECORD_FORMATS, SCRIPT_OPTION } from '../options.ts'

export const normalizeCommand = defineCommand({
  name: 'normalize',
  summary: 'decode, repair and simplify texts; every change is recorded with its place in the source',
  argument: INPUTS,
  options: {
    raw: { kind: 'flag', flags: '--raw', description: 'print the decoded text before any repair: what spans count in' },
    map: {
      kind: 'flag',
      flags: '--map',
      description: 'add the offset map to each JSON record: stretches of source and text that differ, in code points',
    },
    ...DOCUMENT_OPTIONS,
    ...SCRIPT_OPTION,
    ...formatOption(RECORD_FORMATS),
  },
  examples: [
    { run: 'koujing normalize -f text scraped.txt', does: 'the clean text' },
    { run: 'koujing normalize --encoding gbk -f jsonl old/*.txt -o clean.jsonl', does: 'texts with all repairs' },
  ],
  async run(call) {
    const { options, io } = call
    const [
      { chooseFormat },
      { openSession },
      { streamDocuments },
      { normalizeDocument },
      { jsonArray, jsonLines, plainTexts },
    ] = await Promise.all([
      import('../choose-format.ts'),
      import('../session.ts'),
      import('../stream-documents.ts'),
      import('../../pipeline/normalize-document.ts'),
      import('../../formats/records.ts'),
    ])
    const formats = {
      text: plainTexts(({ text }: TextRecord) => `${text.trimEnd()}\n`),
      jsonl: jsonLines,
      json: jsonArray,
    }
    const format = chooseFormat(options, io, RECORD_FORMATS, {
      terminal: options.map ? 'jsonl' : 'text',
      piped: 'jsonl',
    })
    if (options.map && format === 'text') throw new UsageError('--map goes into JSON records: add -f jsonl or -f json')
    const { raw, map } = options
    const settings = { ...(await openSession(options)), ...defined({ script: options.script }), raw, map }
    return streamDocuments(call, formats[format], (source) => normalizeDocument(source, settings))
  },
})
