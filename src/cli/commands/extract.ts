import { defineCommand, INPUTS } from '../command.ts'
import { defined } from '../defined.ts'
import { DOCUMENT_OPTIONS, LAYOUT_OPTIONS, type OptionSpecs } from '../options.ts'

export const EXTRACT_OPTIONS = {
  only: {
    kind: 'text',
    flags: '--only <what>',
    description: 'claims or slogans (csv, tsv and parquet hold one table, so they need it)',
    choices: ['claims', 'slogans'],
  },
  numbers: {
    kind: 'text',
    flags: '--numbers <which>',
    description: 'all also lists dates, identifiers, names … with their status',
    choices: ['claims', 'all'],
  },
  ...LAYOUT_OPTIONS,
  ...DOCUMENT_OPTIONS,
} as const satisfies OptionSpecs

export const extractCommand = defineCommand({
  name: 'extract',
  summary: 'find numeric claims and slogans; one JSON record a document',
  argument: INPUTS,
  options: EXTRACT_OPTIONS,
  examples: [
    { run: 'koujing extract reports/ -o records.jsonl', does: 'a whole folder, for compare and for scripts' },
    { run: 'koujing extract report.txt', does: 'on a terminal: tables to read' },
    { run: "koujing extract report.txt -f jsonl | jq '.claims[] | [.value, .unit, .subject]'", does: 'pipe to jq' },
    { run: 'koujing extract reports/ --only claims -f csv -o claims.csv', does: 'a flat table of all figures' },
    { run: 'koujing extract reports/ --only slogans -o slogans.parquet', does: 'for DuckDB, pandas or R' },
  ],
  async run(call) {
    const { options } = call
    const [{ extractFormatter }, { openSession }, { writeRecords }, { extractDocument }] = await Promise.all([
      import('../extract-formatter.ts'),
      import('../session.ts'),
      import('../write-records.ts'),
      import('../../pipeline/extract-document.ts'),
    ])
    const { formatter, counted } = await extractFormatter(call)
    const session = await openSession(options)
    const settings = { ...session, ...defined({ script: options.script, numbers: options.numbers }) }
    return writeRecords(call, formatter, (source) => extractDocument(source, settings), counted)
  },
})
