import type { Warning } from '../model/record.ts'
import { type DocumentFields, documentFields, type Fields, isObject } from './document-fields.ts'

const OPENING = /^---[ \t]*\r?\n/
/** A rule at the top of a page is followed by prose, front matter by a field. */
const FIELD = /^(?:[ \t]*\r?\n|#[^\n]{0,200}\n){0,9}["']?[\p{L}\p{N}_. -]{1,60}["']?[ \t]?:(?:\s|$)/u
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/m
/** Two rules further apart have text between them. */
const LONGEST = 1 << 16

/** Where the YAML front matter of `text` ends and the body begins: a UTF-16 offset, 0 without front matter. */
export function frontMatterEnd(text: string): number {
  const opening = OPENING.exec(text)
  if (!opening) return 0
  const start = opening[0].length
  const block = text.slice(start, start + LONGEST)
  const closing = FIELD.test(block) ? CLOSING.exec(block) : null
  if (!closing) return 0
  const end = start + closing.index + closing[0].length
  return text[end] === '\n' ? end + 1 : end
}

export interface FrontMatter extends DocumentFields {
  readonly warnings: readonly Warning[]
}

const NONE: FrontMatter = { title: null, date: null, meta: {}, warnings: [] }

/** The fields of the YAML front matter of `text`; a block that is no YAML mapping is left alone, with a warning. */
export async function frontMatter(text: string): Promise<FrontMatter> {
  const end = frontMatterEnd(text)
  if (end === 0) return NONE
  const { parse } = await import('yaml')
  try {
    const value: unknown = parse(text.slice(0, end).replace(OPENING, '').replace(CLOSING, ''))
    // Through JSON: YAML also has NaN, infinities and dates, which no record can hold.
    if (isObject(value)) return { ...documentFields(JSON.parse(JSON.stringify(value)) as Fields), warnings: [] }
    return { ...NONE, warnings: [invalid('it is not a mapping of names to values')] }
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n')
    return { ...NONE, warnings: [invalid(reason as string)] }
  }
}

function invalid(reason: string): Warning {
  return { code: 'front-matter-invalid', message: `front matter ignored: ${reason}`, span: null }
}
