import { EXTRACT_FORMATS } from '../../formats/format-names.ts'
import { OTHER_PART } from '../../source/without-part.ts'
import { defineCommand, INPUTS } from '../command.ts'
import { defined } from '../defined.ts'
import { DOCUMENT_OPTIONS, formatOption, LAYOUT_OPTIONS, type OptionSpecs } from '../options.ts'

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
  resume: {
    kind: 'flag',
    flags: '--resume',
    description: 'add to the JSONL file of -o the documents it does not hold yet, record by record',
  },
  ...LAYOUT_OPTIONS,
  ...DOCUMENT_OPTIONS,
  ...formatOption(EXTRACT_FORMATS),
} as const satisfies OptionSpecs

export const extractCommand = defineCommand({
  name: 'extract',
  summary: 'find numeric claims and slogans; one JSON record a document',
  argument: { ...INPUTS, description: `${INPUTS.description}; for tables also records written by extract` },
  options: EXTRACT_OPTIONS,
  examples: [
    { run: 'koujing extract reports/ -o records.jsonl', does: 'a whole folder, for compare and for scripts' },
    { run: 'koujing extract reports/ -o records.jsonl --resume', does: 'go on where a broken-off call stopped' },
    { run: 'koujing extract report.txt', does: 'on a terminal: tables to read' },
    { run: "koujing extract report.txt -f jsonl | jq '.claims[] | [.value, .unit, .subject]'", does: 'pipe to jq' },
    { run: 'koujing extract reports/ --only claims -f csv -o claims.csv', does: 'a flat table of all figures' },
    { run: 'koujing extract records.jsonl --only claims -f csv', does: 'the same from records, without reading anew' },
    { run: 'koujing extract reports/ --only slogans -o slogans.parquet', does: 'for DuckDB, pandas or R' },
  ],
  async run(call) {
    const { options, io } = call
    const [
      { extractFormatter },
      { openSources, openSourcesOrRecords },
      { readSession },
      { writeRecords },
      { extractSources },
    ] = await Promise.all([
      import('../extract-formatter.ts'),
      import('../inputs.ts'),
      import('../session.ts'),
      import('../write-records.ts'),
      import('../../pipeline/extract-sources.ts'),
    ])
    const { formatter, counted, takesRecords } = await extractFormatter(call)
    const { script, numbers, jobs, only } = options
    const session = await readSession(options)
    const extracted = (items: Parameters<typeof extractSources>[0]) =>
      extractSources(items, { session, ...defined({ script, numbers }) }, jobs)
    if (takesRecords) {
      const items = await openSourcesOrRecords(call.inputs, options, io, only && OTHER_PART[only])
      return writeRecords(call, formatter, extracted(items), counted)
    }
    const sources = await openSources(call.inputs, options, io)
    if (!options.resume) return writeRecords(call, formatter, extracted(sources), counted)
    const { madeAlike, openResumed, withoutHeld } = await import('../resume.ts')
    const { held, into } = await openResumed(options.output as string)
    const records = madeAlike(extracted(withoutHeld(sources, held)), held)
    return writeRecords({ ...call, into }, formatter, records, counted)
  },
})
