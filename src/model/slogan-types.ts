/** The types of slogans, the first that fits counts. Apart from the schema, so that reading a lexicon needs no Zod. */
export const SLOGAN_TYPES = [
  'quoted-metaphor',
  'parallel-couplet',
  'numeral-formula',
  'brand-name',
  'fixed-tifa',
  'action-name',
] as const
