interface Magic {
  readonly bytes: string
  readonly offset?: number
  readonly name: string
  readonly remedy: string
}

const CONVERT = 'convert it to text first'

/** Signatures, in Latin-1, of formats that end up among text files; long enough that no text starts with one. */
const MAGIC: readonly Magic[] = [
  { bytes: '%PDF-', name: 'a PDF', remedy: 'give it a name that ends in .pdf' },
  {
    bytes: 'PK\x03\x04',
    name: 'a ZIP archive or an Office document',
    remedy: 'name it .zip or .docx if it is one; export other Office files as .csv or text',
  },
  { bytes: '\x1f\x8b', name: 'gzip data', remedy: 'unpack it once more, or give it a name that ends in .gz' },
  { bytes: '\xd0\xcf\x11\xe0', name: 'an old Office document (.doc, .xls)', remedy: 'save it as .docx or as text' },
  { bytes: '{\\rtf', name: 'an RTF document', remedy: 'save it as .docx or as text' },
  { bytes: '\x89PNG', name: 'a PNG image', remedy: 'run text recognition on it first' },
  { bytes: '\xff\xd8\xff', name: 'a JPEG image', remedy: 'run text recognition on it first' },
  { bytes: 'GIF87a', name: 'a GIF image', remedy: 'run text recognition on it first' },
  { bytes: 'GIF89a', name: 'a GIF image', remedy: 'run text recognition on it first' },
  { bytes: 'II*\0', name: 'a TIFF image', remedy: 'run text recognition on it first' },
  { bytes: 'MM\0*', name: 'a TIFF image', remedy: 'run text recognition on it first' },
  { bytes: 'Rar!\x1a\x07', name: 'a RAR archive', remedy: 'unpack it first' },
  { bytes: '7z\xbc\xaf', name: 'a 7-Zip archive', remedy: 'unpack it first' },
  { bytes: '1AY&SY', offset: 4, name: 'bzip2 data', remedy: 'unpack it first' },
  { bytes: '\xfd7zXZ', name: 'xz data', remedy: 'unpack it first' },
  { bytes: '\x28\xb5\x2f\xfd', name: 'Zstandard data', remedy: 'unpack it first' },
  { bytes: '\x7fELF', name: 'a program', remedy: CONVERT },
  { bytes: 'MZ\x90\0', name: 'a program', remedy: CONVERT },
  { bytes: 'SQLite format 3', name: 'an SQLite database', remedy: 'export its texts as .csv or .jsonl' },
  { bytes: 'ftyp', offset: 4, name: 'a video', remedy: CONVERT },
]

/** What a file signature says `bytes` are, when they are no text; null when no signature is known. */
export function binaryKind(bytes: Uint8Array): { readonly name: string; readonly remedy: string } | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 32)).toString('latin1')
  return MAGIC.find(({ bytes: magic, offset = 0 }) => head.startsWith(magic, offset)) ?? null
}
