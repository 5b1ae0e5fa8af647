import { InputError, UsageError } from '../model/errors.ts'
import type { ExitCode, Io } from './io.ts'

/** Tells the user of an error on stderr and says how the process should end. */
export function reportError(error: unknown, io: Io): ExitCode {
  if (isBrokenPipe(error)) return 0
  if (error instanceof UsageError || error instanceof InputError) {
    io.stderr.write(`koujing: ${error.message}\n`)
    return 2
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  io.stderr.write(`koujing: internal error, please report it with the input that caused it\n${detail}\n`)
  return 1
}

/** The reader of our output went away (`koujing extract … | head -1`): it has all it wanted. */
function isBrokenPipe(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'EPIPE'
}
