import type { Source } from '../model/document.ts'
import { type InputError, UsageError } from '../model/errors.ts'
import type { DocumentRecord } from '../model/record.ts'
import type { SourceOptions } from '../source/source-options.ts'
import type { RecordPart } from '../source/without-part.ts'
import { defined } from './defined.ts'
import type { Io } from './io.ts'
import type { DocumentOptions } from './options.ts'

/**
 * The documents a call names, or standard input when it names none and something is piped in.
 *
 * @throws UsageError when there is nothing to read.
 */
export async function openSources(
  inputs: readonly string[],
  options: SourceFlags,
  io: Io,
): Promise<AsyncIterable<Source | InputError>> {
  const { readSources } = await import('../source/read-sources.ts')
  return readSources(inputsOrStdin(inputs, io), sourceOptions(options, io))
}

/**
 * The same, and among them records that extract wrote; a part that the call is `without` need not be read from those.
 *
 * @throws UsageError when there is nothing to read.
 */
export async function openSourcesOrRecords(
  inputs: readonly string[],
  options: SourceFlags,
  io: Io,
  without?: RecordPart,
): Promise<AsyncIterable<Source | DocumentRecord | InputError>> {
  const { readSourcesOrRecords } = await import('../source/read-records.ts')
  return readSourcesOrRecords(inputsOrStdin(inputs, io), sourceOptions(options, io), without)
}

/** The options that say how inputs are read. */
export type SourceFlags = Pick<DocumentOptions, 'encoding' | 'encodingErrors' | 'textField' | 'idField'>

/** How sources are read, as the call's options say. */
export function sourceOptions({ encoding, encodingErrors, textField, idField }: SourceFlags, io: Io): SourceOptions {
  return { stdin: io.stdin, ...defined({ encoding, encodingErrors, textField, idField }) }
}

export function inputsOrStdin(inputs: readonly string[], io: Io): readonly string[] {
  if (inputs.length > 0) return inputs
  if (io.stdin.isTTY) throw new UsageError('nothing to read: name files, directories or globs, or pipe text in')
  return ['-']
}
