import type { InputFile } from './input-file.ts'
import { unpacked } from './input-file.ts'
import { peek } from './peek.ts'
import { sniffKind } from './sniff-kind.ts'
import type { SourceOptions } from './source-options.ts'
import { Unreadable } from './unreadable.ts'

/** How messages name standard input. */
export const STDIN_LABEL = 'standard input'

/** Standard input as a file named `stdin`, unpacked if it is gzip; `stdinFormat` or its first bytes tell its kind. */
export async function openStdin({ stdin, stdinFormat }: SourceOptions): Promise<InputFile> {
  if (stdin === undefined) throw new Unreadable('is not connected', 'pipe text into the command, or name a file')
  const packed = await peek(stdin)
  const { head, chunks } = isGzip(packed.head) ? await peek(unpacked(packed.chunks)) : packed
  return { label: STDIN_LABEL, path: null, stem: 'stdin', kind: stdinFormat ?? sniffKind(head), chunks: () => chunks }
}

function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b
}
