import { defineCommand, INPUTS } from '../command.ts'
import { defined } from '../defined.ts'
import { EXAMPLES_OPTION, HARVEST_OPTION, TABLE_OPTIONS } from '../options.ts'

export const familiesCommand = defineCommand({
  name: 'families',
  summary: 'slogan families with all their wordings, counts, first document and date',
  argument: { ...INPUTS, description: `${INPUTS.description}; documents or records written by extract` },
  options: {
    all: { kind: 'flag', flags: '--all', description: 'also families with a single wording' },
    minDf: { kind: 'whole', flags: '--min-df <n>', description: 'families in at least n documents', min: 1 },
    ...HARVEST_OPTION,
    ...EXAMPLES_OPTION,
    ...TABLE_OPTIONS,
  },
  examples: [
    { run: 'koujing families reports/ --min-df 3', does: 'how each slogan is varied, and who had it first' },
    { run: 'koujing families records.jsonl --all -f json', does: 'every family, each mention by its id' },
  ],
  async run(call) {
    const { all, minDf, top, harvest } = call.options
    const [
      { collectRecords },
      { collectHarvested },
      { writeTables },
      { familyVariants },
      { recordExamples },
      { withEvidence },
    ] = await Promise.all([
      import('../collect-records.ts'),
      import('../collect-harvested.ts'),
      import('../write-tables.ts'),
      import('../../corpus/family-variants.ts'),
      import('../../corpus/examples.ts'),
      import('../with-evidence.ts'),
    ])
    const settings = { all, ...defined({ minDf, top }) }
    const source = harvest ? collectHarvested(call) : collectRecords(call, { without: 'claims' })
    return writeTables(call, source, (records) =>
      withEvidence(call, [familyVariants(records, settings)], recordExamples(records)),
    )
  },
})
