import type { ExitCode, Io } from './io.ts'
import type { OptionSpecs, OptionValues } from './options.ts'

export interface Example {
  readonly run: string
  readonly does: string
}

/** One command; `koujing --help`, its own `--help` and the README table are made from it. */
export interface Command<S extends OptionSpecs = OptionSpecs> {
  readonly name: string
  readonly summary: string
  /** The positional arguments: their name in the usage line and what they are. */
  readonly argument: { readonly name: string; readonly description: string }
  /** A word or pattern to look for, before the inputs. */
  readonly query?: { readonly name: string; readonly description: string }
  readonly options: S
  readonly examples: readonly Example[]
  run(call: Call<S>): Promise<ExitCode>
}

export interface Call<S extends OptionSpecs = OptionSpecs> {
  /** '' when the command takes none. */
  readonly query: string
  readonly inputs: readonly string[]
  readonly options: OptionValues<S>
  readonly io: Io
}

/** Checks a command's options against its specs; heavy modules are imported inside `run`, so that --help stays fast. */
export function defineCommand<const S extends OptionSpecs>(command: Command<S>): Command<S> {
  return command
}

/** The positional arguments of the commands that read documents. */
export const INPUTS = {
  name: '[inputs...]',
  description: 'files, directories, globs, or - for standard input',
} as const
