import type { Json } from '../model/document.ts'
import { InputError } from '../model/errors.ts'
import { type Decoded, type DecodeOptions, decode } from './decode.ts'
import { canonicalEncoding } from './encodings.ts'
import type { InputFile } from './input-file.ts'
import { type Line, readLines } from './read-lines.ts'
import { attempt, Unreadable } from './unreadable.ts'
import { utf16ToUtf8 } from './utf16-to-utf8.ts'

export interface JsonLine extends Pick<Decoded, 'encoding' | 'warnings'> {
  readonly value: Json
}

/**
 * Streams a JSONL file: what `read` makes of each line that is not blank, or an `InputError` naming the line when it
 * is not JSON or `read` throws `Unreadable`. A file without lines is one error.
 */
export async function* parseJsonLines<T>(
  file: InputFile,
  options: DecodeOptions,
  read: (line: JsonLine, number: number) => T,
): AsyncGenerator<T | InputError> {
  const encoding = options.encoding === undefined ? undefined : canonicalEncoding(options.encoding)
  const lineOptions = lineDecoding(options, encoding)
  let empty = true
  for await (const line of readLines(utf16ToUtf8(file.chunks(), encoding))) {
    if (isBlank(line)) continue
    empty = false
    yield attempt(`${file.label}:${line.number}`, () => {
      const { text, ...decoded } = decode(line.bytes, lineOptions)
      return read({ value: parse(text), ...decoded }, line.number)
    })
  }
  if (empty) yield new InputError(file.label, 'is empty', 'give a file that holds JSON objects, one a line')
}

/** UTF-16 is UTF-8 by the time its lines are decoded. */
function lineDecoding({ encoding: _, ...rest }: DecodeOptions, encoding: string | undefined): DecodeOptions {
  return encoding === undefined || encoding.startsWith('utf-16') ? rest : { ...rest, encoding }
}

function isBlank({ bytes }: Line): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}

function parse(line: string): Json {
  try {
    return JSON.parse(line)
  } catch {
    throw new Unreadable('is not valid JSON', 'correct or delete the line')
  }
}
