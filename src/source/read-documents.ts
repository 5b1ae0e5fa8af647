import type { Source } from '../model/document.ts'
import type { InputError } from '../model/errors.ts'
import type { FileKind } from './file-kind.ts'
import type { InputFile } from './input-file.ts'
import { readJsonl } from './read-jsonl.ts'
import { readText } from './read-text.ts'
import type { SourceOptions } from './source-options.ts'
import { Unreadable } from './unreadable.ts'

type DocumentReader = (file: InputFile, options: SourceOptions) => AsyncIterable<Source | InputError>

/** The reader of each kind; those that need a library are loaded when the first such file comes. */
const READERS: { readonly [kind in FileKind]: () => DocumentReader | Promise<DocumentReader> } = {
  text: () => readText,
  jsonl: () => readJsonl,
  json: async () => (await import('./containers/read-json.ts')).readJson,
  csv: async () => (await import('./containers/read-csv.ts')).readCsv,
  html: async () => (await import('./containers/read-html.ts')).readHtml,
  docx: async () => (await import('./containers/read-docx.ts')).readDocx,
  pdf: async () => (await import('./containers/read-pdf.ts')).readPdf,
  zip: () => {
    // Archives among the inputs have been unpacked by now.
    throw new Unreadable('is an archive inside an archive', 'unpack it first')
  },
}

/** The documents of one file of any kind but an archive. */
export async function* readDocuments(file: InputFile, options: SourceOptions): AsyncGenerator<Source | InputError> {
  const read = await READERS[file.kind]()
  yield* read(file, options)
}
