import type { Warning } from '../model/record.ts'
import { byteOrderMark } from './encodings.ts'
import { guessEncoding } from './guess-encoding.ts'
import { strictUtf8 } from './strict-utf8.ts'

/** By so much another reading must be the better Chinese, in mean plausibility a byte. */
const CLEARLY_BETTER = 0.5

/** A warning when bytes that were decoded as told, into `text`, speak for another encoding; null when they do not. */
export function encodingDoubt(
  bytes: Uint8Array,
  { text, encoding }: { readonly text: string; readonly encoding: string },
): Warning | null {
  const better = betterReading(bytes, text, encoding)
  if (better === null) return null
  const message = `decoded as ${encoding}, as told, but the bytes read as ${better}`
  return { code: 'encoding-doubtful', message, span: null }
}

/** A mark, valid UTF-8 (UTF-16 and escape sequences aside, which can pass for it), or much better sense tells. */
function betterReading(bytes: Uint8Array, text: string, encoding: string): string | null {
  const mark = byteOrderMark(bytes)?.encoding
  if (mark !== undefined) return mark === encoding ? null : mark
  const utf8 = strictUtf8(bytes)
  if (utf8 !== null && !utf8.includes('\0') && !utf8.includes('\x1b')) return utf8 === text ? null : 'utf-8'
  const best = guessEncoding(bytes)
  const named = guessEncoding(bytes, [encoding])
  return best.encoding !== encoding && best.score > 0 && named.score < best.score - CLEARLY_BETTER
    ? best.encoding
    : null
}
