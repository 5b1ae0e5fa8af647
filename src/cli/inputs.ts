import type { Source } from '../model/document.ts'
import { type InputError, UsageError } from '../model/errors.ts'
import type { Io } from './io.ts'
import type { DocumentOptions } from './options.ts'

/**
 * The documents a call names, or standard input when it names none and something is piped in.
 *
 * @throws UsageError when there is nothing to read.
 */
export async function openSources(
  inputs: readonly string[],
  options: Pick<DocumentOptions, 'encoding'>,
  io: Io,
): Promise<AsyncIterable<Source | InputError>> {
  const { readSources } = await import('../source/read-sources.ts')
  const { encoding } = options
  return readSources(inputsOrStdin(inputs, io), { stdin: io.stdin, ...(encoding === undefined ? {} : { encoding }) })
}

export function inputsOrStdin(inputs: readonly string[], io: Io): readonly string[] {
  if (inputs.length > 0) return inputs
  if (io.stdin.isTTY) throw new UsageError('nothing to read: name files, directories or globs, or pipe text in')
  return ['-']
}
