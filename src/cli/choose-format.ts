import { extname } from 'node:path'
import { UsageError } from '../model/errors.ts'
import type { Io } from './io.ts'
import type { OutputOptions } from './options.ts'

/** File extensions that name a format other than themselves. */
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  txt: ['text', 'plain'],
  markdown: ['md'],
  htm: ['html'],
}

/** Formats that hold no text: they go to files only. */
const BINARY: readonly (string | undefined)[] = ['parquet']

/**
 * The format of a call: `--format`, else the extension of `--output`, else `terminal` on a terminal and `piped` elsewhere.
 *
 * @throws UsageError for a format the command does not have, or one that cannot be printed.
 */
export function chooseFormat<F extends string>(
  options: Pick<OutputOptions, 'format' | 'output'>,
  io: Io,
  known: readonly F[],
  defaults: { readonly terminal: F; readonly piped: F },
): F {
  const isKnown = (name: string | undefined): name is F => (known as readonly (string | undefined)[]).includes(name)
  if (options.format !== undefined) {
    if (BINARY.includes(options.format) && options.output === undefined && isKnown(options.format)) {
      throw new UsageError(`${options.format} is not text: name a file, such as -o table.${options.format}`)
    }
    if (isKnown(options.format)) return options.format
    throw new UsageError(`unknown format "${options.format}": choose ${known.join(', ')}`)
  }
  if (options.output !== undefined) {
    const extension = extname(options.output).slice(1).toLowerCase()
    const format = (EXTENSIONS[extension] ?? [extension]).find(isKnown)
    if (format !== undefined) return format
    if (extension === '' || extension === 'txt') return defaults.piped
    throw new UsageError(
      `no format is called "${extension}": choose one of ${known.join(', ')} with -f, or another extension`,
    )
  }
  return io.stdout.isTTY ? defaults.terminal : defaults.piped
}
