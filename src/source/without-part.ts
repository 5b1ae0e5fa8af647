/** The finds of a record, which take nearly all of its line. */
export type RecordPart = 'claims' | 'slogans'

/** What is not asked for where one of them is. */
export const OTHER_PART: Readonly<Record<RecordPart, RecordPart>> = { claims: 'slogans', slogans: 'claims' }

/** What stands before and behind each in a line as `extract` writes it. */
const BORDERS: Readonly<Record<RecordPart, readonly [before: Buffer, behind: Buffer]>> = {
  claims: [Buffer.from('],"claims":['), Buffer.from('],"slogans":[')],
  slogans: [Buffer.from('],"slogans":['), Buffer.from('],"warnings":[')],
}

/**
 * The line of a record with its claims or slogans emptied, which is quicker to parse; null where they cannot be told from
 * the bytes alone. A quotation mark inside a string is escaped, so that the borders stand between fields. Fields of the same
 * names may stand in `meta`, in front of both parts, and nowhere behind them: the last borders are those of the record.
 */
export function withoutPart(line: Uint8Array, part: RecordPart): Uint8Array | null {
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.length)
  const [before, behind] = BORDERS[part]
  const end = bytes.lastIndexOf(behind)
  const start = end < before.length ? -1 : bytes.lastIndexOf(before, end - before.length)
  return start === -1 ? null : Buffer.concat([bytes.subarray(0, start + before.length), bytes.subarray(end)])
}
