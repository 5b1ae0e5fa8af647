import { UsageError } from '../../model/errors.ts'
import { defineCommand, INPUTS } from '../command.ts'
import { defined } from '../defined.ts'
import { DOCUMENT_OPTIONS, LAYOUT_OPTIONS } from '../options.ts'

export const extractCommand = defineCommand({
  name: 'extract',
  summary: 'find numeric claims and slogans; one JSON record a document',
  argument: INPUTS,
  options: {
    only: {
      kind: 'text',
      flags: '--only <what>',
      description: 'claims or slogans (csv and tsv hold one table, so they need it)',
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
  },
  examples: [
    { run: 'koujing extract reports/ -o records.jsonl', does: 'a whole folder, for compare and for scripts' },
    { run: 'koujing extract report.txt', does: 'on a terminal: tables to read' },
    { run: "koujing extract report.txt -f jsonl | jq '.claims[] | [.value, .unit, .subject]'", does: 'pipe to jq' },
    { run: 'koujing extract reports/ --only claims -f csv -o claims.csv', does: 'a flat table of all figures' },
  ],
  async run(call) {
    const { options, io } = call
    const [
      { chooseFormat },
      { formatOptions },
      { openSources },
      { readSession },
      { writeRecords },
      { extractSources },
      formats,
    ] = await Promise.all([
      import('../choose-format.ts'),
      import('../terminal.ts'),
      import('../inputs.ts'),
      import('../session.ts'),
      import('../write-records.ts'),
      import('../../pipeline/extract-sources.ts'),
      import('../../formats/records.ts'),
    ])
    const names = ['table', 'jsonl', 'json', 'csv', 'tsv', 'md', 'html'] as const
    const format = chooseFormat(options, io, names, { terminal: 'table', piped: 'jsonl' })
    if ((format === 'csv' || format === 'tsv') && options.only === undefined) {
      throw new UsageError(`${format} holds one table: add --only claims or --only slogans`)
    }
    const formatter =
      format === 'jsonl' || format === 'json'
        ? { jsonl: formats.jsonLines, json: formats.jsonArray }[format]
        : (await import('../record-tables.ts')).recordTables(format, options.only, formatOptions(options, io))
    const { script, numbers, jobs } = options
    const session = await readSession(options)
    const sources = await openSources(call.inputs, options, io)
    const records = extractSources(sources, { session, ...defined({ script, numbers }) }, defined({ jobs }))
    return writeRecords(call, formatter, records)
  },
})
