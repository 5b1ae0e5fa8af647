import type { Source } from '../model/document.ts'
import { decode } from './decode.ts'
import { frontMatter } from './front-matter.ts'
import { type InputFile, readWhole } from './input-file.ts'
import { makeSource } from './make-source.ts'
import type { SourceOptions } from './source-options.ts'

/** A text or Markdown file: one document. Its text is the whole file, front matter included. */
export async function* readText(file: InputFile, options: SourceOptions): AsyncGenerator<Source> {
  const bytes = await readWhole(file)
  const { text, encoding, warnings } = decode(bytes, options)
  const { warnings: yamlWarnings, ...fields } = await frontMatter(text)
  yield makeSource({
    id: file.stem,
    path: file.path,
    bytes,
    encoding,
    text,
    ...fields,
    warnings: [...warnings, ...yamlWarnings],
  })
}
