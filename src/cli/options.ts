import { TABLE_FORMATS } from '../formats/format-names.ts'

/** One option of a command: drives the parser, `--help` and the README. */
export type OptionSpec =
  | { readonly kind: 'flag'; readonly flags: string; readonly description: string }
  | {
      readonly kind: 'text'
      readonly flags: string
      readonly description: string
      readonly choices?: readonly string[]
    }
  | { readonly kind: 'list'; readonly flags: string; readonly description: string }
  /** Several values in one argument, between commas. */
  | { readonly kind: 'names'; readonly flags: string; readonly description: string }
  | { readonly kind: 'whole'; readonly flags: string; readonly description: string; readonly min: number }

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

interface ValueOfKind {
  readonly flag: boolean
  readonly text: string | undefined
  readonly list: readonly string[]
  readonly names: readonly string[] | undefined
  readonly whole: number | undefined
}

type ValueOf<O extends OptionSpec> = O extends { readonly choices: readonly (infer Choice)[] }
  ? Choice | undefined
  : ValueOfKind[O['kind']]

/** What a command gets for its specs: every option present, undefined where it was not given. */
export type OptionValues<S extends OptionSpecs> = { readonly [K in keyof S]: ValueOf<S[K]> }

/** Options that say where output goes and what it looks like. */
export const OUTPUT_OPTIONS = {
  format: { kind: 'text', flags: '-f, --format <name>', description: 'output format' },
  output: { kind: 'text', flags: '-o, --output <file>', description: 'write to a file, in one step when all is done' },
  quiet: { kind: 'flag', flags: '-q, --quiet', description: 'no summary and no warnings on stderr (errors still are)' },
  color: { kind: 'flag', flags: '--no-color', description: 'no colour (NO_COLOR and FORCE_COLOR are honoured too)' },
} as const satisfies OptionSpecs

/** What commands write that give a text or its record. */
export const RECORD_FORMATS = ['text', 'jsonl', 'json'] as const

/** `--format` with the formats a command has. */
export function formatOption(names: readonly string[]) {
  const description = `${names.join(', ')}; when left out, by the extension of -o, or one to read on a terminal`
  return { format: { kind: 'text', flags: '-f, --format <name>', description } } as const
}

/** Options of every command that reads documents. */
export const DOCUMENT_OPTIONS = {
  encoding: { kind: 'text', flags: '--encoding <name>', description: 'encoding of the inputs; detected when left out' },
  encodingErrors: {
    kind: 'text',
    flags: '--encoding-errors <mode>',
    description: 'bytes that cannot be decoded: replace them with a warning (default), or fail the document',
    choices: ['replace', 'fail'],
  },
  textField: {
    kind: 'text',
    flags: '--text-field <name>',
    description: 'field of a JSONL document that holds its text (default: text)',
  },
  idField: { kind: 'text', flags: '--id-field <name>', description: 'field that holds its id (default: id)' },
  script: {
    kind: 'text',
    flags: '--script <mode>',
    description: 'simplified (default) converts traditional text, keep leaves the script alone',
    choices: ['simplified', 'keep'],
  },
  segmenter: {
    kind: 'text',
    flags: '--segmenter <engine>',
    description: 'jieba (default) or nodejieba, an optional dependency',
  },
  hmm: { kind: 'flag', flags: '--no-hmm', description: 'do not guess words missing from the dictionary' },
  lexicon: {
    kind: 'list',
    flags: '--lexicon <file>',
    description: 'slogans (.tsv) or words for the segmenter (.txt: word freq tag); may be repeated',
  },
  tifa: {
    kind: 'text',
    flags: '--tifa <which>',
    description: 'known tifa that count outside quotation marks: a core list (default), or all distinct ones',
    choices: ['core', 'all'],
  },
  jobs: {
    kind: 'whole',
    flags: '-j, --jobs <n>',
    description: 'worker threads for more than 2 MB to extract (default: one a core, at most 8); 1 starts none',
    min: 1,
  },
  ...OUTPUT_OPTIONS,
} as const satisfies OptionSpecs

/** How tables are written. */
export const LAYOUT_OPTIONS = {
  columns: {
    kind: 'names',
    flags: '--columns <names>',
    description:
      'only these columns, in this order: keys or titles between commas, * for all others (family,total,group:*)',
  },
  bom: { kind: 'flag', flags: '--bom', description: 'start CSV with a byte-order mark, for Excel' },
  ambiguousWidth: {
    kind: 'text',
    flags: '--ambiguous-width <columns>',
    description: 'terminal columns of “”—…①: 1 (default) or 2',
    choices: ['1', '2'],
  },
} as const satisfies OptionSpecs

/** Options of every command whose result is a table. */
export const TABLE_OPTIONS = {
  top: { kind: 'whole', flags: '--top <n>', description: 'at most n rows a table', min: 1 },
  ...LAYOUT_OPTIONS,
  ...DOCUMENT_OPTIONS,
  ...formatOption(TABLE_FORMATS),
} as const satisfies OptionSpecs

/** For commands over slogans of many documents. */
export const HARVEST_OPTION = {
  harvest: {
    kind: 'flag',
    flags: '--harvest',
    description: 'also find unquoted what any of the documents quotes (reads them twice)',
  },
} as const satisfies OptionSpecs

/** For tables whose figures rest on sentences. */
export const EXAMPLES_OPTION = {
  examples: {
    kind: 'whole',
    flags: '--examples <n>',
    description: 'with each row its first n sentences, one of each document first, by claim or slogan id',
    min: 1,
  },
} as const satisfies OptionSpecs

/** Words that are left out of counts. */
export const STOP_OPTIONS = {
  stop: { kind: 'list', flags: '--stop <word>', description: 'leave this word out; may be repeated' },
  stopwords: {
    kind: 'text',
    flags: '--stopwords <list>',
    description:
      'leave a list of words out: none (default), default (function words, built in), or a file, a word a line',
  },
} as const satisfies OptionSpecs

/** What frequency, dispersion, keyness and timelines count. */
export const COUNT_OPTIONS = {
  of: {
    kind: 'text',
    flags: '--of <what>',
    description: 'count words (default) or slogan families',
    choices: ['words', 'slogans'],
  },
  n: { kind: 'whole', flags: '--n <length>', description: 'count n-grams of so many words', min: 1 },
  pos: {
    kind: 'list',
    flags: '--pos <tag>',
    description: 'only words with this part of speech (n, v, ns …); may be repeated',
  },
  ...STOP_OPTIONS,
  minLength: { kind: 'whole', flags: '--min-length <n>', description: 'only terms of at least n characters', min: 1 },
  ...HARVEST_OPTION,
  ...EXAMPLES_OPTION,
} as const satisfies OptionSpecs

/** One table column a document, or one a value of a field. */
export const GROUP_OPTION = {
  groupBy: {
    kind: 'text',
    flags: '--group-by <field>',
    description: 'group documents by place, year, doctype, issuer or any field of meta',
  },
} as const satisfies OptionSpecs

/** What the columns of groups or periods hold; rates and shares make groups of unequal size comparable. */
export const VALUE_OPTION = {
  value: {
    kind: 'text',
    flags: '--value <what>',
    description:
      'columns of groups show mentions (default), documents, share of documents in %, or mentions per 10,000',
    choices: ['count', 'documents', 'share', 'per10k'],
  },
} as const satisfies OptionSpecs

/** For commands that only rewrite text; claims and slogans are found in simplified text. */
export const SCRIPT_OPTION = {
  script: {
    kind: 'text',
    flags: '--script <mode>',
    description: 'script of the output: simplified (default), traditional, or keep as it is',
    choices: ['simplified', 'traditional', 'keep'],
  },
} as const satisfies OptionSpecs

/** Headings of `--help` with the options under them; what a command is about stands first, under none. */
export const OPTION_GROUPS: readonly (readonly [heading: string, keys: readonly string[]])[] = [
  ['Counting:', Object.keys(COUNT_OPTIONS)],
  ['Output:', Object.keys({ ...OUTPUT_OPTIONS, ...LAYOUT_OPTIONS, top: null })],
  ['Reading documents:', Object.keys(DOCUMENT_OPTIONS).filter((key) => !Object.hasOwn(OUTPUT_OPTIONS, key))],
]

export type OutputOptions = OptionValues<typeof OUTPUT_OPTIONS>
export type DocumentOptions = OptionValues<typeof DOCUMENT_OPTIONS>
export type TableOptions = OptionValues<typeof TABLE_OPTIONS>
