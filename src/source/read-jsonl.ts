import type { Source } from '../model/document.ts'
import type { InputError } from '../model/errors.ts'
import type { InputFile } from './input-file.ts'
import { jsonDocument } from './json-document.ts'
import { parseJsonLines } from './parse-json-lines.ts'
import { peek } from './peek.ts'
import type { SourceOptions } from './source-options.ts'
import { startsWithRecord } from './starts-with-record.ts'
import { Unreadable } from './unreadable.ts'

/** A JSONL file: one document a line, streamed. A line that holds none is yielded as an error naming the line. */
export async function* readJsonl(file: InputFile, options: SourceOptions): AsyncGenerator<Source | InputError> {
  const { head, chunks } = await peek(file.chunks())
  if (startsWithRecord(head)) {
    throw new Unreadable(
      'holds records that extract wrote, not documents',
      'give the documents; compare, audit, families, what counts --of slogans and tables of extract read records',
    )
  }
  yield* parseJsonLines({ ...file, chunks: () => chunks }, options, ({ bytes, number }, parse) => {
    const { value, ...decoded } = parse(bytes)
    return jsonDocument(value, { id: `${file.stem}-${number}`, path: file.path, ...decoded }, options)
  })
}
