import { defineCommand, INPUTS } from '../command.ts'
import { defined } from '../defined.ts'
import { TABLE_OPTIONS } from '../options.ts'

export const auditCommand = defineCommand({
  name: 'audit',
  summary: 'do the figures hold? parts against totals, shares, growth, formulas, repetitions',
  argument: { ...INPUTS, description: `${INPUTS.description}; documents or records written by extract` },
  options: {
    verdict: {
      kind: 'text',
      flags: '--verdict <which>',
      description: 'only findings of this verdict',
      choices: ['ok', 'mismatch', 'unknown'],
    },
    ...TABLE_OPTIONS,
  },
  examples: [
    { run: 'koujing audit report.txt', does: 'every figure that can be checked' },
    { run: 'koujing audit reports/ --verdict mismatch -f csv -o slips.csv', does: 'only what does not add up' },
  ],
  async run(call) {
    const { verdict, top } = call.options
    const [{ collectRecords }, { writeTables }, { auditTable }] = await Promise.all([
      import('../collect-records.ts'),
      import('../write-tables.ts'),
      import('../../corpus/audit/audit.ts'),
    ])
    const settings = defined({ top, verdicts: verdict === undefined ? undefined : [verdict] })
    return writeTables(call, collectRecords(call), (records) => [auditTable(records, settings)])
  },
})
