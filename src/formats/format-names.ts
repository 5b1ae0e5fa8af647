/** Every table format that is text, by the name `--format` takes. */
export const TEXT_FORMATS = ['table', 'plain', 'json', 'jsonl', 'csv', 'tsv', 'md', 'html'] as const
export type TextFormat = (typeof TEXT_FORMATS)[number]

/** Parquet is bytes, and its writer is loaded only when it is asked for: see `parquet.ts`. */
export const TABLE_FORMATS = [...TEXT_FORMATS, 'parquet'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

/** What extract writes: JSON records, or their claims and slogans as tables. */
export const EXTRACT_FORMATS = TABLE_FORMATS.filter((name) => name !== 'plain')
