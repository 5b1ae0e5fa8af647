const RECORD = /^\s{0,64}\{\s{0,64}"schema"\s{0,64}:\s{0,64}"koujing\.record\/1"/

/** Whether a file holds records that `extract` wrote: `schema` stands first in every record, so its first bytes tell. */
export function startsWithRecord(head: Uint8Array): boolean {
  return RECORD.test(Buffer.from(head.subarray(0, 512)).toString('latin1'))
}
