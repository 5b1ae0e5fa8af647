import type { Warning } from '../model/record.ts'
import { binaryKind } from './binary-kind.ts'
import { byteOrderMark, canonicalEncoding } from './encodings.ts'
import { guessEncoding } from './guess-encoding.ts'
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

/** Control characters that no text holds: everything below space but tab, line feed, form feed, carriage return. */
const CONTROL = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/
const CONTROLS = new RegExp(CONTROL, 'g')

/**
 * Bytes → text. In order: the forced encoding, a byte-order mark, strict UTF-8, else the candidate encoding whose
 * reading is the most plausible Chinese, with the warning `encoding-guessed`.
 * Throws `Unreadable` for empty and binary input, and for undecodable bytes when they are to fail.
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const mark = byteOrderMark(bytes)
  const content = mark ? bytes.subarray(mark.length) : bytes
  if (content.length === 0) throw new Unreadable('is empty', 'give a file that holds text')
  if (options.encoding !== undefined) {
    const encoding = canonicalEncoding(options.encoding)
    return decodeAs(mark?.encoding === encoding ? content : bytes, encoding, options)
  }
  if (mark) return decodeAs(content, mark.encoding, options, mark.length)

  const text = strictUtf8(content)
  if (text !== null && !CONTROL.test(text)) return { text, encoding: 'utf-8', warnings: [] }

  const binary = binaryKind(content)
  if (binary) throw new Unreadable(`looks like ${binary.name}, not text`, binary.remedy)
  const guess = guessEncoding(content)
  if (text !== null && (guess.encoding === 'utf-8' || guess.score <= 0)) {
    const controls = text.match(CONTROLS)?.length ?? 0
    if (controls * 20 <= text.length) return { text, encoding: 'utf-8', warnings: [] }
  }
  if (guess.score <= 0) {
    throw new Unreadable('looks like binary data, not Chinese text in any known encoding', 'name its encoding if it is text')
  }
  const decoded = decodeAs(content, guess.encoding, options)
  return { ...decoded, warnings: [guessed(guess.encoding), ...decoded.warnings] }
}

function decodeAs(bytes: Uint8Array, encoding: string, options: DecodeOptions, offset = 0): Decoded {
  const strict = encoding === 'utf-8' ? strictUtf8(bytes) : null
  if (strict !== null) return { text: strict, encoding, warnings: [] }
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const replaced = text.indexOf('\ufffd')
  const bad = replaced < 0 ? null : firstUndecodable(bytes, encoding)
  if (bad === null) return { text, encoding, warnings: [] }
  if (options.encodingErrors === 'fail') {
    throw new Unreadable(`byte ${bad + offset} is not valid ${encoding}`, 'name the right encoding or let bad bytes be replaced')
  }
  const start = [...text.slice(0, replaced)].length
  const count = text.split('\ufffd').length - 1
  const message = `${count} undecodable byte sequence${count === 1 ? '' : 's'} replaced by U+FFFD, the first at byte ${bad + offset}`
  return { text, encoding, warnings: [{ code: 'undecodable-bytes', message, span: { start, end: start + 1 } }] }
}

function guessed(encoding: string): Warning {
  return { code: 'encoding-guessed', message: `encoding guessed: ${encoding}`, span: null }
}
