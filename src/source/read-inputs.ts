import { InputError } from '../model/errors.ts'
import { distinctStems } from './distinct-stems.ts'
import { canonicalEncoding } from './encodings.ts'
import { expandInputs, STDIN } from './expand-inputs.ts'
import { type InputFile, openFile } from './input-file.ts'
import { openStdin, STDIN_LABEL } from './open-stdin.ts'
import type { SourceOptions } from './source-options.ts'
import { asInputError, NoDocuments } from './unreadable.ts'

/**
 * Runs `read` over every file that `inputs` lead to, in order. Whatever fails is yielded as an `InputError` in its
 * place, and reading goes on. Throws `UsageError` for an unknown encoding.
 */
export async function* readInputs<T>(
  inputs: readonly string[],
  options: SourceOptions,
  read: (file: InputFile) => AsyncIterable<T | InputError>,
): AsyncGenerator<T | InputError> {
  if (options.encoding !== undefined) canonicalEncoding(options.encoding)
  for await (const file of openInputs(inputs, options)) {
    if (file instanceof InputError) {
      yield file
      continue
    }
    try {
      yield* read(file)
    } catch (error) {
      if (error instanceof NoDocuments && !inputs.includes(file.label)) continue
      yield asInputError(error, file.label)
    }
  }
}

/** The files that inputs lead to, archives unpacked. */
async function* openInputs(inputs: readonly string[], options: SourceOptions): AsyncGenerator<InputFile | InputError> {
  const expanded: (string | InputError)[] = []
  for await (const input of expandInputs(inputs)) expanded.push(input)
  const stemOf = distinctStems(expanded.filter((input) => typeof input === 'string'))
  for (const input of expanded) {
    if (input instanceof InputError) {
      yield input
      continue
    }
    try {
      const file = input === STDIN ? await openStdin(options) : openFile(input, stemOf(input))
      if (file.kind === 'zip') yield* (await import('./containers/open-members.ts')).openMembers(file)
      else yield file
    } catch (error) {
      yield asInputError(error, input === STDIN ? STDIN_LABEL : input)
    }
  }
}
