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
  const into = await openGrowing(path)
  try {
    return { held: await readHeld(path), into }
  } catch (error) {
    await into.discard()
    throw error
  }
}

/**
 * Reads which documents a file of records holds, and cuts off a last record that the earlier call could not finish.
 * A file that holds anything else is left as it is.
 */
async function readHeld(path: string): Promise<Held> {
  const documents = new Set<string>()
  let tool: string | null = null
  const { size } = await stat(path)
  let end = 0
  for await (const { number, bytes } of readLines(createReadStream(path))) {
    if (end + bytes.length >= size) {
      if (!beginsRecord(bytes.toString('utf8'))) throw noRecord(path, number)
      await truncate(path, end)
      break
    }
    end += bytes.length + 1
    const record = parseRecord(bytes)
    if (record === null) throw noRecord(path, number)
    documents.add(documentKey(record.doc))
    tool ??= JSON.stringify(record.tool)
  }
  return { documents, tool }
}

const BEGINNING = '{"schema":"koujing.record/1"'

/** Whether a line that was broken off, perhaps after few characters, is the beginning of a record. */
function beginsRecord(line: string): boolean {
  return line.startsWith(BEGINNING) || BEGINNING.startsWith(line)
}

function parseRecord(line: Buffer): Pick<DocumentRecord, 'doc' | 'tool'> | null {
  try {
    const { schema, doc, tool }: Partial<DocumentRecord> = JSON.parse(line.toString('utf8'))
    return schema === 'koujing.record/1' && doc && tool ? { doc, tool } : null
  } catch {
    return null
  }
}

function noRecord(path: string, line: number): UsageError {
  return new UsageError(`cannot resume: ${path}:${line} is no record of extract; name another file with -o`)
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
