import { defineCommand, INPUTS } from '../command.ts'
import { DOCUMENT_OPTIONS, type OptionSpecs } from '../options.ts'

export const COMPARE_OPTIONS = {
  by: {
    kind: 'text',
    flags: '--by <what>',
    description: 'slogans or claims; both when left out',
    choices: ['slogans', 'claims'],
  },
  minDf: {
    kind: 'whole',
    flags: '--min-df <n>',
    description: 'rows found in at least n documents (default 2)',
    min: 1,
  },
  top: { kind: 'whole', flags: '--top <n>', description: 'at most n rows a table', min: 1 },
  ...DOCUMENT_OPTIONS,
} as const satisfies OptionSpecs

export const compareCommand = defineCommand({
  name: 'compare',
  summary: 'tables across documents: who uses which slogan, who states which figure',
  argument: { ...INPUTS, description: `${INPUTS.description}; documents or records written by extract` },
  options: COMPARE_OPTIONS,
  examples: [
    { run: 'koujing compare fixtures/policies', does: 'slogans and figures side by side' },
    { run: 'koujing compare records.jsonl --by slogans --top 20', does: 'from records, the twenty commonest' },
    { run: 'koujing compare reports/ --by claims -f csv -o figures.csv', does: 'figures for a spreadsheet' },
  ],
  async run(call) {
    const { runCompare } = await import('../run-compare.ts')
    return runCompare(call)
  },
})
