import type { Json, Source } from '../model/document.ts'
import type { Warning } from '../model/record.ts'
import { documentFields, type Fields, isObject } from './document-fields.ts'
import { makeSource } from './make-source.ts'
import type { SourceOptions } from './source-options.ts'
import { Unreadable } from './unreadable.ts'

/** Where a JSON document came from; `id` serves when it has none of its own. */
export interface Origin {
  readonly id: string
  readonly path: string | null
  readonly encoding: string
  readonly warnings: readonly Warning[]
}

/**
 * `{id?, text, title?, date?, …}` → source; every other field becomes `meta`. A line that `normalize` wrote
 * (`koujing.text/1`) is read as the document it holds. Throws `Unreadable` for anything else.
 */
export function jsonDocument(value: Json, origin: Origin, options: SourceOptions): Source {
  const { textField = 'text', idField = 'id' } = options
  const fields = asDocument(value, textField, idField)
  const text = fields[textField]
  if (text === undefined) {
    throw new Unreadable(
      `has no field "${textField}"`,
      `name the field that holds the text with --text-field; fields here: ${Object.keys(fields).join(', ')}`,
    )
  }
  if (typeof text !== 'string')
    throw new Unreadable(
      `has no string in field "${textField}"`,
      'name the field that holds the text with --text-field',
    )
  const id = fields[idField]
  const hasId = (typeof id === 'string' && id !== '') || typeof id === 'number'
  const rest = Object.entries(fields).filter(([key]) => key !== textField && !(hasId && key === idField))
  return makeSource({
    ...origin,
    id: hasId ? String(id) : origin.id,
    bytes: Buffer.from(text),
    text,
    ...documentFields(Object.fromEntries(rest)),
  })
}

function asDocument(value: Json, textField: string, idField: string): Fields {
  if (!isObject(value)) throw new Unreadable('is not a JSON object', 'give one object {"text": …} a line')
  const { schema, doc, text } = value
  if (schema === RECORD_SCHEMA) {
    throw new Unreadable(
      'is a record that extract wrote, not a document',
      'give the documents, or give the records to compare',
    )
  }
  if (schema !== TEXT_SCHEMA || !isObject(doc)) return value
  const { id = null, title = null, date = null, meta = {} } = doc
  return { ...(isObject(meta) ? meta : {}), title, date, [idField]: id, [textField]: text ?? null }
}

const RECORD_SCHEMA = 'koujing.record/1'
const TEXT_SCHEMA = 'koujing.text/1'
