import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import type { InputError } from '../model/errors.ts'
import { compareCodePoints } from './compare-code-points.ts'
import { fileName } from './file-kind.ts'
import { asInputError } from './unreadable.ts'

/**
 * The files of known kinds under `directory`, recursively, in code-point order of their path; hidden files are left
 * out. Symbolic links are followed, but no directory is read twice, so that circles end. What cannot be read is
 * yielded as an error.
 */
export async function* walkDirectory(directory: string, seen = new Set<string>()): AsyncGenerator<string | InputError> {
  let listed: Dirent[]
  try {
    const real = await realpath(directory)
    if (seen.has(real)) return
    seen.add(real)
    listed = await readdir(directory, { withFileTypes: true })
  } catch (error) {
    yield asInputError(error, directory)
    return
  }
  for (const { path, isDirectory } of await entries(directory, listed)) {
    if (isDirectory) yield* walkDirectory(path, seen)
    else yield path
  }
}

interface Entry {
  readonly path: string
  readonly isDirectory: boolean
}

async function entries(directory: string, listed: readonly Dirent[]): Promise<Entry[]> {
  const base = directory.endsWith('/') ? directory : `${directory}/`
  const found: Entry[] = []
  for (const entry of listed) {
    if (entry.name.startsWith('.')) continue
    const path = base + entry.name
    // A link that leads nowhere counts as a file, so that reading it says what is wrong; reading a pipe would wait.
    const target = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry
    const isDirectory = target?.isDirectory() ?? false
    const isFile = target?.isFile() ?? true
    if (isDirectory || (isFile && fileName(entry.name).kind !== null)) found.push({ path, isDirectory })
  }
  // A directory sorts as its files do: by its name and the slash after it.
  const key = (entry: Entry) => (entry.isDirectory ? `${entry.path}/` : entry.path)
  return found.sort((a, b) => compareCodePoints(key(a), key(b)))
}
