import type { Json, Source } from '../../model/document.ts'
import type { InputError } from '../../model/errors.ts'
import { decode } from '../decode.ts'
import { type InputFile, readWhole } from '../input-file.ts'
import { isObject, jsonDocument } from '../json-document.ts'
import type { SourceOptions } from '../source-options.ts'
import { attempt, Unreadable } from '../unreadable.ts'

/** A JSON file: one document, or an array of documents. An element that is none is yielded as an error. */
export async function* readJson(file: InputFile, options: SourceOptions): AsyncGenerator<Source | InputError> {
  const { text, ...decoded } = decode(await readWhole(file), options)
  const value = parse(text)
  const origin = { path: file.path, ...decoded }
  if (!Array.isArray(value)) {
    yield jsonDocument(value, { id: file.stem, ...origin }, options)
    return
  }
  const { textField = 'text' } = options
  if (!value.some((element) => isObject(element) && textField in element)) {
    throw new Unreadable(
      `holds no object with a field "${textField}"`,
      'name the field that holds the text, or leave the file out',
    )
  }
  for (const [index, element] of value.entries()) {
    const number = index + 1
    yield attempt(`${file.label}#${number}`, () =>
      jsonDocument(element, { id: `${file.stem}-${number}`, ...origin }, options),
    )
  }
}

function parse(text: string): Json {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unreadable('is not valid JSON', 'correct it, or name it .jsonl if it holds one object a line')
  }
}
