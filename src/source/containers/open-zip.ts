import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { Unreadable } from '../unreadable.ts'

export interface OpenZip {
  readonly zip: ZipFile
  readonly entries: readonly Entry[]
}

/** The directory of a ZIP archive; names are left as bytes. Throws `Unreadable` when the archive is damaged. */
export async function openZip(bytes: Buffer): Promise<OpenZip> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false, autoClose: false })
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    return { zip, entries }
  } catch {
    throw new Unreadable('is damaged, or not what its name says', 'fetch or pack it again')
  }
}
