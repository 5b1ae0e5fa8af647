import { InputError } from '../model/errors.ts'

/** What is wrong with some bytes, before anyone has said which input they came from. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'

  constructor(
    readonly problem: string,
    readonly remedy: string,
  ) {
    super(`${problem}; ${remedy}`)
  }

  /** The same finding, with the name of the input it is about. */
  of(input: string): InputError {
    return new InputError(input, this.problem, this.remedy)
  }
}

/**
 * A well-formed file that holds data but no documents, as a manifest does beside a corpus: an error where it was asked
 * for by name, passed over where a directory, pattern or archive led to it.
 */
export class NoDocuments extends Unreadable {}

const SYSTEM_PROBLEMS: { readonly [code: string]: readonly [problem: string, remedy: string] } = {
  ENOTDIR: ['does not exist', 'check the path'],
  EACCES: ['cannot be read: permission denied', 'ask its owner for read permission'],
  EPERM: ['cannot be read: permission denied', 'ask its owner for read permission'],
  ELOOP: ['is a symbolic link that leads back to itself', 'give the file it should point to'],
  EISDIR: ['is a directory', 'give a file, or the directory as an input of its own'],
  EMFILE: ['cannot be opened: too many open files', 'raise the limit with ulimit -n'],
  ENAMETOOLONG: ['has a name longer than this system allows', 'check the path'],
}

/** Any failure while reading `input` as an `InputError` about it; a fault of our own is thrown on. */
export function asInputError(error: unknown, input: string): InputError {
  if (error instanceof InputError) return error
  if (error instanceof Unreadable) return error.of(input)
  const code = systemCode(error)
  if (code === null) throw error
  if (code === 'ENOENT') return missing(input)
  const [problem, remedy] = SYSTEM_PROBLEMS[code] ?? [`cannot be read (${code})`, 'check the disk and try again']
  return new InputError(input, problem, remedy)
}

/** An input that is not there; Chinese Windows writes file names in GBK, which no path of this platform can hold. */
export function missing(input: string): InputError {
  return input.includes('\ufffd')
    ? new InputError(input, 'has a name that is not in UTF-8', 'rename it, for example with convmv -f gbk -t utf8')
    : new InputError(input, 'does not exist', 'check the path')
}

/** What `make` returns, or its failure as an `InputError` about `input`. */
export function attempt<T>(input: string, make: () => T): T | InputError {
  try {
    return make()
  } catch (error) {
    return asInputError(error, input)
  }
}

function systemCode(error: unknown): string | null {
  const isSystem = error instanceof Error && 'syscall' in error && 'code' in error
  return isSystem && typeof error.code === 'string' ? error.code : null
}
