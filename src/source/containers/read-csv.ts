import { CsvError, parse } from 'csv-parse/sync'
import type { Source } from '../../model/document.ts'
import type { InputError } from '../../model/errors.ts'
import { decode } from '../decode.ts'
import { type InputFile, readWhole } from '../input-file.ts'
import { jsonDocument } from '../json-document.ts'
import type { SourceOptions } from '../source-options.ts'
import { attempt, NoDocuments, Unreadable } from '../unreadable.ts'

/**
 * A table with a header line, separated by commas, semicolons or tabs: one document a row, its text in the text field;
 * cells stay strings. A row without text is yielded as an error naming the row, the header being row 1.
 */
export async function* readCsv(file: InputFile, options: SourceOptions): AsyncGenerator<Source | InputError> {
  const { text, ...decoded } = decode(await readWhole(file), options)
  const { rows, damage } = parseRows(text, options)
  for (const [index, row] of rows.entries()) {
    // The header is row 1.
    const number = index + 2
    const origin = { id: `${file.stem}-${number}`, path: file.path, ...decoded }
    yield attempt(`${file.label}:${number}`, () => jsonDocument(row, origin, options))
  }
  if (damage) throw damage
  if (rows.length === 0) throw new Unreadable('holds no rows', 'give a table with a header line and one document a row')
}

interface Rows {
  readonly rows: readonly { readonly [column: string]: string }[]
  /** What ended the table early. */
  readonly damage: Unreadable | null
}

function parseRows(text: string, options: SourceOptions): Rows {
  const rows: { [column: string]: string }[] = []
  try {
    parse(text, {
      columns: (header: string[]) => named(header, options),
      delimiter: delimiterOf(text),
      skip_empty_lines: true,
      relax_column_count: true,
      on_record: (row: { [column: string]: string }) => {
        rows.push(row)
        return null
      },
    })
    return { rows, damage: null }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { rows, damage: damaged(error, rows.length + 2) }
  }
}

/** Whichever separator the header line has most of. */
function delimiterOf(text: string): string {
  const end = text.indexOf('\n')
  const header = end < 0 ? text : text.slice(0, end)
  const counted = [',', '\t', ';'].map((delimiter) => ({ delimiter, count: header.split(delimiter).length }))
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).delimiter
}

function named(header: readonly string[], { textField = 'text' }: SourceOptions): string[] {
  const names = header.map((name) => name.trim())
  if (names.includes(textField)) return names
  throw new NoDocuments(
    `has no column "${textField}"`,
    `name the column that holds the text; columns here: ${names.join(', ')}`,
  )
}

function damaged({ code }: CsvError, row: number): Unreadable {
  const problem = code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quoted cell is never closed' : `the parser says ${code}`
  return new Unreadable(`is damaged at row ${row}: ${problem}`, 'correct the quotes')
}
