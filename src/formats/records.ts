/** What goes to an output: text as UTF-8, or bytes as they are. */
export type Chunk = string | Uint8Array
/** An output piece by piece, so that none is held as a whole. */
export type Chunks = Iterable<Chunk> | AsyncIterable<Chunk>

/** How a stream of records becomes an output: what stands before, between and after them. */
export interface RecordFormatter<R> {
  readonly open: string
  readonly between: string
  readonly format: (record: R) => Chunk
  /** Called once, after the last record. */
  readonly close: () => Chunk
}

const nothing = () => ''

/** One record a line (https://jsonlines.org). */
export const jsonLines: RecordFormatter<unknown> = {
  open: '',
  between: '',
  format: (record) => `${JSON.stringify(record)}\n`,
  close: nothing,
}

/** One JSON array of all records. */
export const jsonArray: RecordFormatter<unknown> = {
  open: '[\n',
  between: ',\n',
  format: (record) => JSON.stringify(record, null, 2),
  close: () => '\n]\n',
}

/** Texts with an empty line between them. */
export function plainTexts<R>(format: (record: R) => Chunk): RecordFormatter<R> {
  return { open: '', between: '\n', format, close: nothing }
}
