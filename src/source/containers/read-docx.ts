import { load } from 'cheerio/slim'
import mammoth from 'mammoth'
import type { Source } from '../../model/document.ts'
import { binaryKind } from '../binary-kind.ts'
import { type InputFile, MAX_DOCUMENT_BYTES, readWhole, tooLong } from '../input-file.ts'
import { makeSource } from '../make-source.ts'
import { Unreadable } from '../unreadable.ts'
import type { DomNode } from './dom.ts'
import { openZip } from './open-zip.ts'
import { renderText } from './render-text.ts'

/** A Word document (.docx): one document, its text the paragraphs, and tables row by row. */
export async function* readDocx(file: InputFile): AsyncGenerator<Source> {
  const bytes = await readWhole(file)
  if (bytes.length === 0) throw new Unreadable('is empty', 'give a file that holds text')
  const $ = load(await toHtml(bytes))
  $(NOTE_MARKS).remove()
  const text = renderText($.root().get(0) as DomNode)
  if (text === '') throw new Unreadable('holds no text', 'run text recognition on it if its pages are images')
  yield makeSource({ id: file.stem, path: file.path, bytes, encoding: 'docx', text, warnings: [] })
}

/** The marks mammoth leaves for notes: [1] in the text, an arrow back behind the note. */
const NOTE_MARKS = ['footnote', 'endnote']
  .flatMap((kind) => [`a[id^=${kind}-ref]`, `a[href^="#${kind}-ref"]`])
  .join(',')

const OLD_OFFICE = 'd0cf11e0'

async function toHtml(bytes: Buffer): Promise<string> {
  if (bytes.toString('hex', 0, 4) === OLD_OFFICE) {
    throw new Unreadable('is protected by a password, or an old .doc document', 'save it as .docx without a password')
  }
  const other = binaryKind(bytes)
  if (other && bytes.toString('latin1', 0, 2) !== 'PK') {
    throw new Unreadable(`looks like ${other.name}, not a Word document`, other.remedy)
  }
  const { entries } = await openZip(bytes)
  // Mammoth unpacks everything at once, whatever it swells to.
  if (entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0) > MAX_DOCUMENT_BYTES) throw tooLong()
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    return value
  } catch {
    throw new Unreadable('is damaged, or no Word document at all', 'open it in Word and save it again')
  }
}
