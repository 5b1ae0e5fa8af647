/** How a stream of records becomes text: what stands before, between and after them. */
export interface RecordFormatter<R> {
  readonly open: string
  readonly between: string
  readonly close: string
  readonly format: (record: R) => string
}

/** One record a line (https://jsonlines.org). */
export const jsonLines: RecordFormatter<unknown> = {
  open: '',
  between: '',
  close: '',
  format: (record) => `${JSON.stringify(record)}\n`,
}

/** One JSON array of all records. */
export const jsonArray: RecordFormatter<unknown> = {
  open: '[\n',
  between: ',\n',
  close: '\n]\n',
  format: (record) => JSON.stringify(record, null, 2),
}
