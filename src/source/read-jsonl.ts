import type { Source } from '../model/document.ts'
import type { InputError } from '../model/errors.ts'
import type { InputFile } from './input-file.ts'
import { jsonDocument } from './json-document.ts'
import { parseJsonLines } from './parse-json-lines.ts'
import type { SourceOptions } from './source-options.ts'

/** A JSONL file: one document a line, streamed. A line that holds none is yielded as an error naming the line. */
export function readJsonl(file: InputFile, options: SourceOptions): AsyncGenerator<Source | InputError> {
  return parseJsonLines(file, options, ({ value, ...decoded }, number) =>
    jsonDocument(value, { id: `${file.stem}-${number}`, path: file.path, ...decoded }, options),
  )
}
