import type { Source } from '../model/document.ts'
import type { InputError } from '../model/errors.ts'
import type { FileKind } from './file-kind.ts'
import type { InputFile } from './input-file.ts'
import { readJsonl } from './read-jsonl.ts'
import { readText } from './read-text.ts'
import type { SourceOptions } from './source-options.ts'

export type DocumentReader = (file: InputFile, options: SourceOptions) => AsyncIterable<Source | InputError>

const READERS: { readonly [kind in FileKind]: () => DocumentReader | Promise<DocumentReader> } = {
  text: () => readText,
  jsonl: () => readJsonl,
}

/** The documents of one file of any kind. */
export async function* readDocuments(file: InputFile, options: SourceOptions): AsyncGenerator<Source | InputError> {
  const read = await READERS[file.kind]()
  yield* read(file, options)
}
