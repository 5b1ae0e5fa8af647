import { defineCommand, INPUTS } from '../command.ts'
import { COUNT_OPTIONS, GROUP_OPTION, type OptionSpecs, TABLE_OPTIONS, VALUE_OPTION } from '../options.ts'

export const COMPARE_OPTIONS = {
  by: {
    kind: 'text',
    flags: '--by <what>',
    description:
      'slogans (the default for files that hold one table: json, jsonl, csv, tsv, parquet), claims, or terms; else slogans and claims',
    choices: ['slogans', 'claims', 'terms'],
  },
  minDf: {
    kind: 'whole',
    flags: '--min-df <n>',
    description: 'rows found in at least n documents (default 2)',
    min: 1,
  },
  all: { kind: 'flag', flags: '--all', description: 'also rows of one document' },
  diff: { kind: 'flag', flags: '--diff', description: 'set two documents, or two groups, against each other' },
  explain: { kind: 'flag', flags: '--explain', description: 'say why figures stand in one row' },
  aliases: {
    kind: 'text',
    flags: '--aliases <file>',
    description: 'names of one indicator, a line each, separated by tabs: they share a row',
  },
  ...COUNT_OPTIONS,
  ...GROUP_OPTION,
  ...VALUE_OPTION,
  ...TABLE_OPTIONS,
} as const satisfies OptionSpecs

export const compareCommand = defineCommand({
  name: 'compare',
  summary: 'tables across documents: who uses which slogan, who states which figure',
  argument: { ...INPUTS, description: `${INPUTS.description}; documents or records written by extract` },
  options: COMPARE_OPTIONS,
  examples: [
    { run: 'koujing compare fixtures/policies', does: 'slogans and figures side by side' },
    { run: 'koujing compare records.jsonl --by slogans --top 20', does: 'from records, the twenty commonest' },
    { run: 'koujing compare reports/ --by claims -f csv --bom -o figures.csv', does: 'figures for Excel' },
    { run: 'koujing compare reports/ --group-by place --by slogans', does: 'one column a place' },
    { run: 'koujing compare 2023.txt 2024.txt --diff', does: 'what changed between two documents' },
  ],
  async run(call) {
    const { runCompare } = await import('../run-compare.ts')
    return runCompare(call)
  },
})
