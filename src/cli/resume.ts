import { createReadStream } from 'node:fs'
import { stat, truncate } from 'node:fs/promises'
import type { Source } from '../model/document.ts'
import { InputError, UsageError } from '../model/errors.ts'
import type { DocumentRecord } from '../model/record.ts'
import { readLines } from '../source/read-lines.ts'
import { type Output, openGrowing } from './output.ts'

/** What the record file of an earlier call holds. */
interface Held {
  readonly documents: ReadonlySet<string>
  /** What made its records, as JSON; null if it holds none. */
  readonly tool: string | null
}

/**
 * Opens the record file of an earlier call, or a new one, to add to it.
 *
 * @throws UsageError for a file that holds anything but records, or cannot be written to.
 */
export async function openResumed(path: string): Promise<{ readonly held: Held; readonly into: Output }> {
  const held = await readHeld(path)
  return { held, into: await openGrowing(path) }
}

/**
 * Reads which documents a file of records holds, and cuts off a last line that the earlier call could not finish. A file
 * that is not there holds none; one that holds anything else is left as it is.
 */
async function readHeld(path: string): Promise<Held> {
  const documents = new Set<string>()
  let tool: string | null = null
  const size = await stat(path).then(
    (file) => file.size,
    () => 0,
  )
  if (size === 0) return { documents, tool }
  let end = 0
  for await (const { number, bytes } of readLines(createReadStream(path))) {
    if (end + bytes.length >= size) {
      await truncate(path, end)
      break
    }
    end += bytes.length + 1
    const record = parseRecord(bytes, `${path}:${number}`)
    documents.add(documentKey(record.doc))
    tool ??= JSON.stringify(record.tool)
  }
  return { documents, tool }
}

function parseRecord(line: Buffer, place: string): Pick<DocumentRecord, 'doc' | 'tool'> {
  try {
    const value: Partial<DocumentRecord> = JSON.parse(line.toString('utf8'))
    if (value.schema === 'koujing.record/1' && value.doc && value.tool) return { doc: value.doc, tool: value.tool }
  } catch {
    // Told below, like JSON that is no record.
  }
  throw new UsageError(`cannot resume: ${place} is no record of extract; name another file with -o`)
}

/** A document that was changed since is another one. */
function documentKey({ id, sha256 }: { readonly id: string; readonly sha256: string }): string {
  return `${sha256} ${id}`
}

/** The sources whose records are not held. */
export async function* withoutHeld(
  sources: AsyncIterable<Source | InputError>,
  { documents }: Held,
): AsyncGenerator<Source | InputError> {
  for await (const source of sources) {
    if (source instanceof InputError || !documents.has(documentKey(source))) yield source
  }
}

/**
 * The records, as long as what makes them has made the held ones too.
 *
 * @throws UsageError at the first record if not.
 */
export async function* madeAlike(
  records: AsyncIterable<DocumentRecord | InputError>,
  { tool }: Held,
): AsyncGenerator<DocumentRecord | InputError> {
  for await (const record of records) {
    if (tool !== null && !(record instanceof InputError) && JSON.stringify(record.tool) !== tool) {
      throw new UsageError(
        'cannot resume: the records in the file were made by another version, dictionary or lexicon; write to a new file',
      )
    }
    yield record
  }
}
