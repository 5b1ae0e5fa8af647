import { defineCommand, INPUTS } from '../command.ts'
import { type OptionSpecs, TABLE_OPTIONS } from '../options.ts'

export const DISCOVER_OPTIONS = {
  quoted: {
    kind: 'flag',
    flags: '--quoted',
    description: 'instead of recurrent forms, write every form some document quotes as a lexicon',
  },
  minDf: {
    kind: 'whole',
    flags: '--min-df <n>',
    description: 'forms in at least n documents (default by size)',
    min: 2,
  },
  minChars: { kind: 'whole', flags: '--min-chars <n>', description: 'forms of at least n characters', min: 2 },
  maxChars: { kind: 'whole', flags: '--max-chars <n>', description: 'forms of at most n characters', min: 2 },
  background: {
    kind: 'list',
    flags: '--background <path>',
    description: 'documents that keyness is measured against (default: general language); may be repeated',
  },
  examples: { kind: 'whole', flags: '--examples <n>', description: 'example sentences a form (default 1)', min: 0 },
  ...TABLE_OPTIONS,
  format: {
    kind: 'text',
    flags: '-f, --format <name>',
    description: 'output format; lexicon writes a TSV that extract --lexicon reads',
  },
} as const satisfies OptionSpecs

export const discoverCommand = defineCommand({
  name: 'discover',
  summary: 'find the recurrent formulas of a corpus without a lexicon, ranked with their evidence',
  argument: INPUTS,
  options: DISCOVER_OPTIONS,
  examples: [
    { run: 'koujing discover reports/ --top 100', does: 'new and known formulas, best first' },
    { run: 'koujing discover mine/ --background others/ --examples 3', does: 'what sets mine apart from the others' },
    { run: 'koujing discover reports/ -f lexicon -o found.tsv', does: 'as a lexicon, to edit and to feed back' },
    { run: 'koujing discover --quoted reports/ -o quoted.tsv', does: 'what is quoted anywhere' },
    { run: 'koujing extract reports/ --lexicon quoted.tsv -o records.jsonl', does: 'then finds it unquoted too' },
  ],
  async run(call) {
    const { runDiscover } = await import('../run-discover.ts')
    return runDiscover(call)
  },
})
