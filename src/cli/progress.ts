import { countNoun } from '../corpus/count-noun.ts'
import type { InputError } from '../model/errors.ts'
import type { Warning } from '../model/record.ts'
import type { ExitCode, Io } from './io.ts'

/** Counts what was done and tells of trouble on stderr as it comes. */
export interface Progress {
  fail(error: InputError): void
  done(path: string | null, warnings: readonly Warning[]): void
  /**
   * Prints the summary (to people, when a file was `written`, or when something failed) and gives the exit code.
   *
   * @param written what went into a file, such as `12 rows written to table.csv`
   */
  finish(written?: string): ExitCode
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
    finish: (written) => {
      if (failed > 0 || (!quiet && (io.stderr.isTTY || written !== undefined))) {
        const parts = [
          `${countNoun(succeeded, 'document')} processed`,
          ...(failed > 0 ? [`${countNoun(failed, 'input')} failed`] : []),
          ...(written === undefined || quiet ? [] : [written]),
        ]
        say(parts.join(', '))
      }
      return failed > 0 ? 1 : 0
    },
  }
}

/** What was written to a file, for the summary; nothing when it went to standard output. */
export function writtenTo(path: string | undefined, n: number, noun: string): string | undefined {
  return path === undefined ? undefined : `${countNoun(n, noun)} written to ${path}`
}
