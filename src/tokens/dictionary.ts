import { createHash } from 'node:crypto'
import { InputError } from '../model/errors.ts'

/** One dictionary word: jieba's line format `word freq tag`. */
export interface DictionaryEntry {
  readonly word: string
  readonly frequency: number
  readonly tag: string
}

/** High enough that jieba keeps an ordinary user word whole (街乡 and the like need about 100). */
const DEFAULT_FREQUENCY = 1000
const DEFAULT_TAG = 'n'

/**
 * Reads a user dictionary: a line a word, `word`, `word freq`, `word tag` or `word freq tag`, separated by blanks; empty
 * lines and lines that start with `#` are skipped, a byte-order mark is tolerated.
 *
 * @throws InputError naming `path` and the line that cannot be read.
 */
export function parseDictionary(content: string, path: string): DictionaryEntry[] {
  const entries: DictionaryEntry[] = []
  for (const [index, line] of content
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const fields = line.trim().split(/\s+/)
    if (fields[0] === '' || line.startsWith('#')) continue
    const entry = parseFields(fields)
    if (entry === null) {
      throw new InputError(
        `${path}:${index + 1}`,
        `not a dictionary line: ${JSON.stringify(line)}`,
        'write "word freq tag", for example "小马拉大车 1000 n"',
      )
    }
    entries.push(entry)
  }
  return entries
}

function parseFields(fields: readonly string[]): DictionaryEntry | null {
  const [word, second, third] = fields
  if (word === undefined || fields.length > 3) return null
  if (third !== undefined && !isFrequency(second)) return null
  return {
    word,
    frequency: isFrequency(second) ? Number(second) : DEFAULT_FREQUENCY,
    tag: third ?? (second === undefined || isFrequency(second) ? DEFAULT_TAG : second),
  }
}

function isFrequency(field: string | undefined): boolean {
  return field !== undefined && /^\d{1,9}$/.test(field)
}

/** The entries as the lines both engines load; '' for none. */
export function formatEntries(entries: readonly DictionaryEntry[]): string {
  return entries.map(({ word, frequency, tag }) => `${word} ${frequency} ${tag}\n`).join('')
}

/** One hash over all dictionary contents, each hashed with its length so that no two lists collide by concatenation. */
export function dictionaryHash(contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const content of contents) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    hash.update(`${bytes.length}\n`).update(bytes)
  }
  return `sha256:${hash.digest('hex')}`
}
