import type { Warning } from '../model/record.ts'
import { binaryKind } from './binary-kind.ts'
import { encodingDoubt } from './encoding-doubt.ts'
import { byteOrderMark, canonicalEncoding, isUtf32 } from './encodings.ts'
import { guessEncoding } from './guess-encoding.ts'
import { withHongKongCharacters } from './hkscs.ts'
import { strictUtf8 } from './strict-utf8.ts'
import { firstUndecodable } from './undecodable.ts'
import { Unreadable } from './unreadable.ts'

export interface DecodeOptions {
  /** Force this encoding; by default a byte-order mark, valid UTF-8 or the best guess decides. */
  readonly encoding?: string
  /** Undecodable bytes become U+FFFD and a warning (`replace`, default) or make the document fail. */
  readonly encodingErrors?: 'replace' | 'fail'
}

export interface Decoded {
  /** Without the byte-order mark. */
  readonly text: string
  readonly encoding: string
  readonly warnings: readonly Warning[]
}

/** Characters that no text holds: the controls below space but tab, line feed, form feed and carriage return. */
const CONTROL = /[^\t\n\f\r -\uffff]/
const CONTROLS = new RegExp(CONTROL, 'g')

/** How many characters in a hundred may be controls, or undecodable, in what is still taken for a damaged text. */
const TOLERATED_PERCENT = 3

/**
 * Bytes → text. In order: the forced encoding, a byte-order mark, strict UTF-8, else the candidate encoding whose
 * reading is the most plausible Chinese, with the warning `encoding-guessed`. A forced encoding that the bytes speak
 * against brings the warning `encoding-doubtful`.
 * Throws `Unreadable` for empty and binary input, and for undecodable bytes when they are to fail.
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  if (isUtf32(bytes)) throw new Unreadable('is UTF-32, which is not read', 'convert it to UTF-8')
  const mark = byteOrderMark(bytes)
  const forced = options.encoding === undefined ? null : canonicalEncoding(options.encoding)
  const skip = mark && (forced === null || forced === mark.encoding) ? mark.length : 0
  if (bytes.length === skip) throw new Unreadable('is empty', 'give a file that holds text')
  const binary = binaryKind(bytes)
  if (binary) throw new Unreadable(`looks like ${binary.name}, not text`, binary.remedy)
  const encoding = forced ?? mark?.encoding
  if (encoding !== undefined) {
    const decoded = decodeAs(bytes.subarray(skip), encoding, options, skip)
    const doubt = forced === null ? null : encodingDoubt(bytes, decoded)
    return doubt === null ? decoded : { ...decoded, warnings: [doubt, ...decoded.warnings] }
  }
  const text = strictUtf8(bytes)
  return text !== null && !CONTROL.test(text) ? { text, encoding: 'utf-8', warnings: [] } : guess(bytes, options)
}

function guess(bytes: Uint8Array, options: DecodeOptions): Decoded {
  const { encoding, score } = guessEncoding(bytes)
  const decoded = decodeAs(bytes, score < 0 ? 'utf-8' : encoding, options)
  const controls = percent(decoded.text, CONTROLS)
  if (score < 0 && controls > TOLERATED_PERCENT) {
    throw new Unreadable('looks like binary data, not text', 'convert it to text, or name its encoding')
  }
  if (score < 0 && percent(decoded.text, REPLACED) > TOLERATED_PERCENT) {
    throw new Unreadable('is not UTF-8 and reads as Chinese in no known encoding', 'name its encoding')
  }
  const certain = decoded.encoding === 'utf-8' && decoded.warnings.length === 0
  return certain ? decoded : { ...decoded, warnings: [guessed(decoded.encoding), ...decoded.warnings] }
}

const REPLACED = /\ufffd/g

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function percent(text: string, pattern: RegExp): number {
  return (100 * count(text, pattern)) / text.length
}

/** `offset` is where `bytes` start in the file. */
function decodeAs(bytes: Uint8Array, encoding: string, options: DecodeOptions, offset = 0): Decoded {
  const strict = encoding === 'utf-8' ? strictUtf8(bytes) : null
  if (strict !== null) return { text: strict, encoding, warnings: [] }
  const decoded = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const text = encoding === 'big5' ? withHongKongCharacters(decoded) : decoded
  const replaced = text.indexOf('\ufffd')
  const bad = replaced < 0 ? null : firstUndecodable(bytes, encoding)
  if (bad === null) return { text, encoding, warnings: [] }
  const byte = bad + offset
  if (options.encodingErrors === 'fail') {
    throw new Unreadable(
      `byte ${byte} is not valid ${encoding}`,
      'name the right encoding or let bad bytes be replaced',
    )
  }
  const start = [...text.slice(0, replaced)].length
  const many = count(text, REPLACED)
  const message = `${many} undecodable ${many === 1 ? 'byte' : 'bytes or sequences'} replaced by U+FFFD, the first at byte ${byte}`
  return { text, encoding, warnings: [{ code: 'undecodable-bytes', message, span: { start, end: start + 1 } }] }
}

function guessed(encoding: string): Warning {
  return { code: 'encoding-guessed', message: `encoding guessed: ${encoding}`, span: null }
}
