import type { Json } from '../model/document.ts'
import { InputError } from '../model/errors.ts'
import { type Decoded, type DecodeOptions, decode } from './decode.ts'
import { canonicalEncoding } from './encodings.ts'
import type { InputFile } from './input-file.ts'
import { type Line, readLines } from './read-lines.ts'
import { strictUtf8 } from './strict-utf8.ts'
import { attempt, Unreadable } from './unreadable.ts'
import { utf16ToUtf8 } from './utf16-to-utf8.ts'

export interface JsonLine extends Pick<Decoded, 'encoding' | 'warnings'> {
  readonly value: Json
}

/** Reads the bytes of a line as JSON. */
export type ParseLine = (bytes: Uint8Array) => JsonLine

/**
 * Streams a JSONL file: what `read` makes of each line that is not blank, or an `InputError` naming the line when
 * `read` throws `Unreadable`, as the parser it is given does where a line is not JSON. A file without lines is one error.
 */
export async function* parseJsonLines<T>(
  file: InputFile,
  options: DecodeOptions,
  read: (line: Line, parse: ParseLine) => T,
): AsyncGenerator<T | InputError> {
  const encoding = options.encoding === undefined ? undefined : canonicalEncoding(options.encoding)
  const lineOptions = lineDecoding(options, encoding)
  const parse: ParseLine = (bytes) => parseLine(bytes, lineOptions)
  let empty = true
  for await (const line of readLines(utf16ToUtf8(file.chunks(), encoding))) {
    if (isBlank(line)) continue
    empty = false
    yield attempt(`${file.label}:${line.number}`, () => read(line, parse))
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

function parseLine(bytes: Uint8Array, options: DecodeOptions): JsonLine {
  const value = options.encoding === undefined ? parseUtf8(bytes) : undefined
  if (value !== undefined) return { value, encoding: 'utf-8', warnings: [] }
  const { text, ...decoded } = decode(bytes, options)
  const parsed = parseJson(text)
  if (parsed === undefined) throw new Unreadable('is not valid JSON', 'correct or delete the line')
  return { value: parsed, ...decoded }
}

/**
 * The value of a line that is JSON in UTF-8; undefined for any other. JSON holds no control characters, so that a line
 * which parses raises none of the doubts that `decode` looks into.
 */
export function parseUtf8(bytes: Uint8Array): Json | undefined {
  const text = strictUtf8(bytes)
  return text === null ? undefined : parseJson(text)
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
