import { PassThrough, Readable } from 'node:stream'
import { main } from '../../src/cli/main.ts'

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface World {
  readonly stdin?: string | Uint8Array
  /** Output goes to a terminal of so many columns. */
  readonly terminal?: number
  readonly env?: Readonly<Record<string, string>>
}

/** Runs one command line in this process. */
export async function runCli(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const input = world.stdin === undefined ? [] : [Buffer.from(world.stdin)]
  const stdin = Object.assign(Readable.from(input), { isTTY: world.stdin === undefined })
  const terminal = world.terminal === undefined ? {} : { isTTY: true, columns: world.terminal }
  const stdout = Object.assign(new PassThrough(), terminal)
  const stderr = new PassThrough()
  const [out, err] = [collect(stdout), collect(stderr)]
  const code = await main(argv, { stdin, stdout, stderr, env: world.env ?? {} })
  stdout.end()
  stderr.end()
  return { code, stdout: await out, stderr: await err }
}

async function collect(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

export function jsonLines<T>(text: string): T[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}
