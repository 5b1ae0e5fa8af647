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
 * the bytes alone. A quotation mark inside a string is escaped, so that the borders stand between fields; fields of the same
 * names in `meta` lie a level deeper, and what is cut out from one level to another leaves no JSON.
 */
export function withoutPart(line: Uint8Array, part: RecordPart): Uint8Array | null {
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.length)
  const [before, behind] = BORDERS[part]
  const start = bytes.indexOf(before)
  const end = start === -1 ? -1 : bytes.indexOf(behind, start + before.length)
  return end === -1 ? null : Buffer.concat([bytes.subarray(0, start + before.length), bytes.subarray(end)])
}
