import type { FileKind } from './file-kind.ts'
import type { InputFile } from './input-file.ts'
import { peek } from './peek.ts'
import type { SourceOptions } from './source-options.ts'
import { Unreadable } from './unreadable.ts'

/** How messages name standard input. */
export const STDIN_LABEL = 'standard input'

/** Standard input as a file named `stdin`. What it holds is told by `stdinFormat`, else by its first bytes. */
export async function openStdin({ stdin, stdinFormat }: SourceOptions): Promise<InputFile> {
  if (stdin === undefined) throw new Unreadable('is not connected', 'pipe text into the command, or name a file')
  const { head, chunks } = await peek(stdin)
  return { label: STDIN_LABEL, path: null, stem: 'stdin', kind: stdinFormat ?? sniff(head), chunks: () => chunks }
}

const JSON_OBJECT = /^\ufeff?\s{0,64}\{\s{0,64}"/

/** A text never starts with `{"`; a stream of JSON documents always does. */
function sniff(head: Uint8Array): FileKind {
  return JSON_OBJECT.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(head.subarray(0, 256)))
    ? 'jsonl'
    : 'text'
}
