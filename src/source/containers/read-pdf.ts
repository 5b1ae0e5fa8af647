import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf'
import type { Source } from '../../model/document.ts'
import type { Warning } from '../../model/record.ts'
import { binaryKind } from '../binary-kind.ts'
import { type InputFile, readWhole } from '../input-file.ts'
import { makeSource } from '../make-source.ts'
import { Unreadable } from '../unreadable.ts'
import { characterMaps } from './character-maps.ts'
import { joinLines } from './join-lines.ts'
import { pageLines } from './page-lines.ts'
import { withoutRunningHeads } from './running-heads.ts'

/** A PDF with a text layer: one document, its lines joined to paragraphs, page numbers and running heads left out. */
export async function* readPdf(file: InputFile): AsyncGenerator<Source> {
  const bytes = await readWhole(file)
  if (bytes.length === 0) throw new Unreadable('is empty', 'give a file that holds text')
  const { items, mute } = await textItems(bytes)
  const text = joinLines(withoutRunningHeads(items.map(pageLines)))
  if (text === '' && !mute) throw new Unreadable('holds images but no text', 'run text recognition (OCR) on it first')
  if (text === '' || unnamedShare(text) > UNNAMED) {
    throw new Unreadable('does not say which characters its fonts show', 'run text recognition (OCR) on it')
  }
  const warnings = mute ? [MISSING_TEXT] : []
  yield makeSource({ id: file.stem, path: file.path, bytes, encoding: 'pdf', text, warnings })
}

const MISSING_TEXT: Warning = {
  code: 'missing-text',
  message: 'a font does not say which characters it shows: its text is missing',
  span: null,
}

interface TextItems {
  readonly items: readonly (readonly StructuredTextItem[])[]
  /** Whether there is a font whose text cannot be read. */
  readonly mute: boolean
}

async function textItems(bytes: Buffer): Promise<TextItems> {
  let mute = false
  const maps = characterMaps(() => {
    mute = true
  })
  try {
    // pdf.js takes over the array it is given, so it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      useWorkerFetch: false,
      cMapPacked: false,
      BinaryDataFactory: maps,
    })
    const { items } = await extractTextItems(pdf)
    await pdf.destroy()
    return { items, mute }
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

/** Share of characters without a meaning that a text may have: bullets from symbol fonts are such. */
const UNNAMED = 0.1

/** Share of private-use, control and replacement characters, and of scripts that glyph numbers taken for Unicode hit. */
function unnamedShare(text: string): number {
  return (text.match(/[\ue000-\uf8ff\ufffd\u0530-\u1dff]|(?![\n\t])\p{Cc}/gu)?.length ?? 0) / text.length
}
