import type { Source } from '../model/document.ts'
import type { InputError } from '../model/errors.ts'
import { readDocuments } from './read-documents.ts'
import { readInputs } from './read-inputs.ts'
import { warnOfRepeatedIds } from './repeated-ids.ts'
import type { SourceOptions } from './source-options.ts'

export type { SourceOptions }

/**
 * The documents of files, directories (recursive), globs and `-`, one at a time, in a fixed order. Whatever fails – an
 * input, a member of an archive, a JSONL line – is yielded as an `InputError` in its place, and reading goes on.
 * Throws `UsageError` for an unknown encoding.
 */
export function readSources(
  inputs: readonly string[],
  options: SourceOptions = {},
): AsyncGenerator<Source | InputError> {
  return warnOfRepeatedIds()(readInputs(inputs, options, (file) => readDocuments(file, options)))
}
