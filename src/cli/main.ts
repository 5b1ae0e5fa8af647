import { CommanderError, InvalidArgumentError, Option, Command as Program } from 'commander'
import { packageVersion } from '../pipeline/package-version.ts'
import type { Command } from './command.ts'
import { COMMANDS } from './commands/index.ts'
import { reportError } from './errors.ts'
import type { ExitCode, Io } from './io.ts'
import { OPTION_GROUPS, type OptionSpec, type OptionSpecs, type OptionValues } from './options.ts'

/** Runs one command line (without node and script) and gives the exit code; never ends the process itself. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = 0
  const program = createProgram(io, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    return reportError(error, io)
  }
}

function createProgram(io: Io, exit: (code: ExitCode) => void): Program {
  const program = new Program('koujing')
    .description('Numeric claims, slogans (提法) and comparison tables from Chinese policy texts.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .showHelpAfterError('(koujing --help lists the commands; koujing COMMAND --help explains one)')
    .exitOverride()
    .addHelpText('after', '\nExit codes: 0 all done, 1 some inputs failed (the others are done), 2 wrong usage.')
  for (const command of COMMANDS) addCommand(program, command, io, exit)
  return program
}

function addCommand(program: Program, command: Command, io: Io, exit: (code: ExitCode) => void): void {
  const { name, summary, query, argument, options } = command
  const sub = program
    .command(name)
    .summary(summary)
    .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`)
    .addHelpText('after', `\nExamples:\n${exampleLines(command)}`)
  if (query !== undefined) sub.argument(query.name, query.description)
  sub.argument(argument.name, argument.description)
  for (const [key, spec] of Object.entries(options)) {
    const [heading] = OPTION_GROUPS.find(([, keys]) => keys.includes(key)) ?? []
    sub.addOption(heading === undefined ? toOption(spec) : toOption(spec).helpGroup(heading))
  }
  sub.action(async () => {
    const [wanted, inputs] = query === undefined ? ['', sub.processedArgs[0]] : sub.processedArgs
    exit(await command.run({ query: wanted, inputs, options: optionValues(options, sub.opts()), io }))
  })
}

function exampleLines(command: Command): string {
  return command.examples.map(({ run, does }) => `  $ ${run}\n      ${does}`).join('\n')
}

function toOption(spec: OptionSpec): Option {
  const option = new Option(spec.flags, spec.description)
  if (spec.kind === 'text' && spec.choices !== undefined) option.choices(spec.choices)
  if (spec.kind === 'list') option.argParser((value: string, earlier: string[] = []) => [...earlier, value])
  if (spec.kind === 'names') option.argParser((value: string) => value.split(',').map((name) => name.trim()))
  if (spec.kind === 'whole') {
    option.argParser((value: string) => {
      const number = Number(value)
      if (!Number.isSafeInteger(number) || number < spec.min) {
        throw new InvalidArgumentError(`It must be a whole number, at least ${spec.min}.`)
      }
      return number
    })
  }
  return option
}

/** Every option of `specs`, with what stands for "not given": false, undefined or no values. */
function optionValues(specs: OptionSpecs, parsed: Record<string, unknown>): OptionValues<OptionSpecs> {
  const values = Object.entries(specs).map(([key, { kind }]) => {
    const absent = kind === 'flag' ? false : kind === 'list' ? [] : undefined
    return [key, parsed[key] ?? absent]
  })
  return Object.fromEntries(values)
}
