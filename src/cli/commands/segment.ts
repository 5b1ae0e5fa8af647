import { defineCommand, INPUTS } from '../command.ts'
import { defined } from '../defined.ts'
import { DOCUMENT_OPTIONS, formatOption, RECORD_FORMATS, SCRIPT_OPTION } from '../options.ts'

export const segmentCommand = defineCommand({
  name: 'segment',
  summary: 'cut texts into words with parts of speech and places in the source',
  argument: INPUTS,
  options: {
    pos: { kind: 'flag', flags: '--pos', description: 'with -f text: print word/tag' },
    ...DOCUMENT_OPTIONS,
    ...SCRIPT_OPTION,
    ...formatOption(RECORD_FORMATS),
  },
  examples: [
    { run: 'koujing segment -f text --pos report.txt', does: 'word/tag, a sentence a line' },
    { run: 'koujing segment --lexicon words.txt report.txt', does: 'keeps your words whole; JSONL' },
  ],
  async run(call) {
    const { options, io } = call
    const [
      { chooseFormat },
      { openSession },
      { streamDocuments },
      { segmentDocument },
      { jsonArray, jsonLines },
      { tokensAsText },
    ] = await Promise.all([
      import('../choose-format.ts'),
      import('../session.ts'),
      import('../stream-documents.ts'),
      import('../../pipeline/segment-document.ts'),
      import('../../formats/records.ts'),
      import('../../formats/tokens-text.ts'),
    ])
    const formats = { text: tokensAsText(options), jsonl: jsonLines, json: jsonArray }
    const format = chooseFormat(options, io, RECORD_FORMATS, { terminal: 'text', piped: 'jsonl' })
    const settings = { ...(await openSession(options)), ...defined({ script: options.script }) }
    return streamDocuments(call, formats[format], (source) => segmentDocument(source, settings))
  },
})
