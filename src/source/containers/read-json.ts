import type { Json, Source } from '../../model/document.ts'
import type { InputError } from '../../model/errors.ts'
import { decode } from '../decode.ts'
import { type Fields, isObject } from '../document-fields.ts'
import { type InputFile, readWhole } from '../input-file.ts'
import { jsonDocument } from '../json-document.ts'
import type { SourceOptions } from '../source-options.ts'
import { attempt, NoDocuments, Unreadable } from '../unreadable.ts'

/** A JSON file: one document, or an array of documents. An element that is none is yielded as an error. */
export async function* readJson(file: InputFile, options: SourceOptions): AsyncGenerator<Source | InputError> {
  const { text, ...decoded } = decode(await readWhole(file), options)
  const value = parse(text)
  const elements = Array.isArray(value) ? value : [value]
  if (!elements.some((element) => isObject(element) && holdsText(element, options))) throw noText(options)
  for (const [index, element] of elements.entries()) {
    const number = Array.isArray(value) ? index + 1 : null
    const origin = { id: number === null ? file.stem : `${file.stem}-${number}`, path: file.path, ...decoded }
    const label = number === null ? file.label : `${file.label}#${number}`
    yield attempt(label, () => jsonDocument(element, origin, options))
  }
}

/** Has a text field, or is a line that another command of ours wrote and that `jsonDocument` knows how to take. */
function holdsText(element: Fields, { textField = 'text' }: SourceOptions): boolean {
  return textField in element || 'schema' in element
}

function noText({ textField = 'text' }: SourceOptions): NoDocuments {
  return new NoDocuments(
    `holds no object with a field "${textField}"`,
    'name the field that holds the text, or leave the file out',
  )
}

function parse(text: string): Json {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unreadable('is not valid JSON', 'correct it, or name it .jsonl if it holds one object a line')
  }
}
