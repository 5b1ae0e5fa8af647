import type { Readable, Writable } from 'node:stream'

/** The outside world as a command sees it; tests pass their own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
}

/** 0 everything done, 1 some inputs failed, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2
