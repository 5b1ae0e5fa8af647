import type { InputError } from '../model/errors.ts'
import type { Warning } from '../model/record.ts'
import type { ExitCode, Io } from './io.ts'

/** Counts what was done and tells of trouble on stderr as it comes. */
export interface Progress {
  fail(error: InputError): void
  done(path: string | null, warnings: readonly Warning[]): void
  /** Prints the summary (to people, or when something failed) and gives the exit code. */
  finish(): ExitCode
}

export function progress(io: Io, { quiet }: { readonly quiet: boolean }): Progress {
  let succeeded = 0
  let failed = 0
  const say = (line: string) => io.stderr.write(`koujing: ${line}\n`)
  return {
    fail: (error) => {
      failed++
      say(error.message)
    },
    done: (path, warnings) => {
      succeeded++
      if (quiet) return
      for (const { message } of warnings) say(`${path ?? 'standard input'}: ${message}`)
    },
    finish: () => {
      if (failed > 0 || (io.stderr.isTTY && !quiet)) {
        say(`${count(succeeded, 'document')} processed${failed > 0 ? `, ${count(failed, 'input')} failed` : ''}`)
      }
      return failed > 0 ? 1 : 0
    },
  }
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
