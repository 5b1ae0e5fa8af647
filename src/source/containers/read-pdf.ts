import { extractTextItems, getDocumentProxy } from 'unpdf'
import type { Source } from '../../model/document.ts'
import { binaryKind } from '../binary-kind.ts'
import { type InputFile, readWhole } from '../input-file.ts'
import { makeSource } from '../make-source.ts'
import { Unreadable } from '../unreadable.ts'
import { joinLines } from './join-lines.ts'
import { pageLines } from './page-lines.ts'
import { withoutRunningHeads } from './running-heads.ts'

/** A PDF with a text layer: one document, its lines joined to paragraphs, page numbers and running heads left out. */
export async function* readPdf(file: InputFile): AsyncGenerator<Source> {
  const bytes = await readWhole(file)
  if (bytes.length === 0) throw new Unreadable('is empty', 'give a file that holds text')
  const pages = await textItems(bytes)
  const text = joinLines(withoutRunningHeads(pages.map(pageLines)))
  if (text === '') throw new Unreadable('holds images but no text', 'run text recognition (OCR) on it first')
  if (unnamedShare(text) > 0.3)
    throw new Unreadable('does not say which characters its fonts show', 'run text recognition (OCR) on it')
  yield makeSource({ id: file.stem, path: file.path, bytes, encoding: 'pdf', text, warnings: [] })
}

/** pdf.js takes over the array it is given, so it gets a copy. */
async function textItems(bytes: Buffer) {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    const { items } = await extractTextItems(pdf)
    await pdf.destroy()
    return items
  } catch (error) {
    throw unreadable(error, bytes)
  }
}

function unreadable(error: unknown, bytes: Buffer): Unreadable {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return new Unreadable('is protected by a password', 'save it without one')
  const kind = binaryKind(bytes)
  if (kind && !bytes.toString('latin1', 0, 5).startsWith('%PDF'))
    return new Unreadable(`looks like ${kind.name}, not a PDF`, kind.remedy)
  return new Unreadable('is damaged, or no PDF at all', 'fetch it again, or print it anew')
}

/** Share of characters without a meaning: private use, controls, replacements. */
function unnamedShare(text: string): number {
  return (text.match(/[\ue000-\uf8ff\ufffd]|(?!\n)\p{Cc}/gu)?.length ?? 0) / text.length
}
