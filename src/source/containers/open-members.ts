import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import type { InputError } from '../../model/errors.ts'
import { compareCodePoints } from '../compare-code-points.ts'
import { distinctStems } from '../distinct-stems.ts'
import { fileName, KNOWN_EXTENSIONS } from '../file-kind.ts'
import { guessEncoding } from '../guess-encoding.ts'
import { type InputFile, inputFile, readWhole } from '../input-file.ts'
import { strictUtf8 } from '../strict-utf8.ts'
import { Unreadable } from '../unreadable.ts'
import { openZip } from './open-zip.ts'

/**
 * The members of a ZIP archive that are of a known kind, as files named `archive.zip/member`, in code-point order.
 * One that cannot be unpacked is yielded as an error. Throws `Unreadable` when the archive itself is damaged.
 */
export async function* openMembers(archive: InputFile): AsyncGenerator<InputFile | InputError> {
  const bytes = await readWhole(archive)
  if (bytes.length === 0) throw new Unreadable('is empty', 'fetch it again')
  const { zip, entries } = await openZip(bytes)
  const names = entryNames(entries)
  const members = entries
    .map((entry, index) => ({ entry, name: names[index] as string }))
    .filter(({ name }) => isDocument(name))
    .sort((a, b) => compareCodePoints(a.name, b.name))
  if (members.length === 0) throw new Unreadable('holds no file of a known kind', `known are ${KNOWN_EXTENSIONS}`)
  const stemOf = distinctStems(members.map(({ name }) => name))
  for (const { entry, name } of members) {
    const label = `${archive.label}/${name}`
    const stem = stemOf(name)
    const obstacle = obstacleTo(entry)
    const path = archive.path === null ? null : label
    yield obstacle ? obstacle.of(label) : { ...inputFile(label, stem, () => unpack(zip, entry)), path }
  }
}

const IS_UTF8 = 0x800
const UNICODE_PATH = 0x7075
/** Version and checksum that precede the name in the Unicode path field. */
const UNICODE_PATH_PREFIX = 5

/**
 * The names of the entries. Chinese Windows packs them as GBK without saying so; all names that do not declare UTF-8
 * are decoded together, since one short name is too little to guess by.
 */
function entryNames(entries: readonly Entry[]): string[] {
  const raw = entries.map(rawName)
  const undeclared = raw.filter(({ utf8 }) => !utf8).map(({ bytes }) => bytes)
  if (undeclared.length === 0) return raw.map(({ bytes }) => bytes.toString())
  const joined = Buffer.concat(undeclared.flatMap((bytes) => [bytes, Buffer.from('\n')]))
  const decoder = new TextDecoder(
    strictUtf8(joined) === null ? guessEncoding(joined, ['gb18030', 'big5']).encoding : 'utf-8',
  )
  return raw.map(({ bytes, utf8 }) => (utf8 ? bytes.toString() : decoder.decode(bytes)))
}

function rawName(entry: Entry): { bytes: Buffer; utf8: boolean } {
  const unicode = entry.extraFields.find(({ id }) => id === UNICODE_PATH)
  if (unicode) return { bytes: unicode.data.subarray(UNICODE_PATH_PREFIX), utf8: true }
  return { bytes: entry.fileNameRaw, utf8: (entry.generalPurposeBitFlag & IS_UTF8) !== 0 }
}

function isDocument(name: string): boolean {
  const hidden = name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')
  return !hidden && fileName(name).kind !== null
}

function obstacleTo(entry: Entry): Unreadable | null {
  if (entry.isEncrypted()) return new Unreadable('is protected by a password', 'unpack the archive first')
  if (!entry.canDecodeFileData())
    return new Unreadable('is compressed by a method other than deflate', 'pack the archive again')
  return null
}

/** yauzl checks sizes but no checksums, so that flipped bits would pass for text. */
async function* unpack(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  let checksum = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      checksum = crc32(chunk, checksum)
      yield chunk
    }
  } catch {
    throw damaged()
  }
  if (checksum !== entry.crc32) throw damaged()
}

function damaged(): Unreadable {
  return new Unreadable('is damaged inside the archive', 'fetch or pack the archive again')
}
