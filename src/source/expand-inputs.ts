import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { InputError } from '../model/errors.ts'
import { compareCodePoints } from './compare-code-points.ts'
import { KNOWN_EXTENSIONS } from './file-kind.ts'
import { asInputError, missing } from './unreadable.ts'
import { walkDirectory } from './walk-directory.ts'

/** Stands for standard input among the inputs. */
export const STDIN = '-'

/**
 * Inputs of the command line → paths of files (and `-`), each once, in the order given and, inside a directory or a
 * glob, in code-point order. An input that leads to no file is yielded as an error.
 */
export async function* expandInputs(inputs: readonly string[]): AsyncGenerator<string | InputError> {
  const seen = new Set<string>()
  for (const input of inputs) {
    for await (const found of input === STDIN ? [STDIN] : expandPath(input)) {
      // One input leads to no file twice, and a million paths are not kept for that.
      if (typeof found === 'string' && inputs.length > 1) {
        const key = found === STDIN ? STDIN : resolve(found)
        if (seen.has(key)) continue
        seen.add(key)
      }
      yield found
    }
  }
}

async function* expandPath(input: string): AsyncGenerator<string | InputError> {
  try {
    // A file whose name looks like a pattern, such as 报告[1].txt, is meant literally.
    const stats = await stat(input).catch((error) => (error.code === 'ENOENT' ? null : Promise.reject(error)))
    if (stats === null) yield* expandGlob(input)
    else if (stats.isDirectory()) yield* expandDirectory(input)
    else if (stats.isFile() || stats.isFIFO()) yield input
    else yield new InputError(input, 'is neither a file nor a directory', 'give a file, a directory or a pattern')
  } catch (error) {
    yield asInputError(error, input)
  }
}

async function* expandDirectory(directory: string): AsyncGenerator<string | InputError> {
  let empty = true
  for await (const found of walkDirectory(directory)) {
    empty = false
    yield found
  }
  if (empty) {
    yield new InputError(directory, 'holds no file of a known kind', `known are ${KNOWN_EXTENSIONS}`)
  }
}

async function* expandGlob(pattern: string): AsyncGenerator<string | InputError> {
  const { default: glob } = await import('fast-glob')
  if (!glob.isDynamicPattern(pattern)) {
    yield missing(pattern)
    return
  }
  // Links are not followed while searching, since circles of them never end; links to files are found all the same.
  const paths = await glob(pattern, { onlyFiles: false, followSymbolicLinks: false, suppressErrors: true })
  let matched = false
  for (const path of paths.sort(compareCodePoints)) {
    const stats = await stat(path).catch(() => null)
    if (stats?.isDirectory()) continue
    matched = true
    yield path
  }
  if (!matched) yield new InputError(pattern, 'matches no file', 'check the pattern, and quote it against the shell')
}
