import type { Finding } from '../damage.ts'
import { gbkCode } from '../gbk-table.ts'
import { plainForm } from '../plain-form.ts'
import { dictionaryModel, type Plausibility } from '../plausibility.ts'
import { singleBytes } from '../single-byte.ts'

/** A wrong decoding undone: the bytes behind the shown text, and the encoding they were in. */
interface Route {
  readonly bytes: (text: string) => readonly number[] | null
  readonly encoding: 'utf-8' | 'gbk'
}

interface Undone {
  readonly text: string
  /** Whether every byte was still there. */
  readonly whole: boolean
}

const ROUTES: readonly Route[] = [
  { bytes: singleBytes, encoding: 'utf-8' },
  { bytes: singleBytes, encoding: 'gbk' },
  { bytes: gbkBytes, encoding: 'utf-8' },
]

/**
 * High Latin letters, and what the commonest first halves of Chinese characters and marks in UTF-8 look like in GBK: U+9340
 * to U+947F (鍏 鐨 鏄), 锛 銆 鈥. Few ranges, so that sound text costs next to nothing.
 */
const TRIGGER = /[\u00c0-\u00fe\u9340-\u947f锛銆鈥]/g

const HAN = /[\u3400-\u9fff]/g
const LETTER = /[A-Za-z]/g
/** Fewer characters could be Chinese by chance. */
const LEAST_HAN = 2
/** Mean log frequency of the characters: language is at -6 to -7, a wrong decoding below -10. */
const LANGUAGE = -8.5
const CLEARLY_BETTER = 1.5
const MOST_TIMES = 3

/** No byte of any encoding here. */
const LOST = 0xff
const QUESTION_MARK = 0x3f
/** The share of characters that may be lost in what is still a reading. */
const MOST_LOST = 0.1

/**
 * Undoes classic double decodings, a paragraph at a time: UTF-8 read as Latin-1 or Windows-1252 (also twice over), UTF-8
 * read as GBK, GBK read as Latin-1. Trusted only where every byte is still there; where a few are lost, the finding shows �
 * in their place. Either way the outcome is clearly more plausible than what is shown.
 *
 *     ä¹¡æ‘æŒ¯å…´ → 乡村振兴　鍩哄眰娌荤悊 → 基层治理
 */
export function doubleDecoding(text: string, model: () => Plausibility = dictionaryModel): Finding[] {
  const findings: Finding[] = []
  let done = 0
  for (const { index } of text.matchAll(TRIGGER)) {
    if (index < done) continue
    const start = text.lastIndexOf('\n', index) + 1
    const lineEnd = text.indexOf('\n', index)
    const end = lineEnd < 0 ? text.length : text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd
    done = end
    const shown = text.slice(start, end)
    const undone = undo(shown, model)
    if (undone === null) continue
    const { text: restored, whole } = undone
    findings.push({
      start,
      end,
      text: restored,
      kind: 'double-decoding',
      confidence: whole ? 0.99 : 0.5,
      trusted: whole,
    })
  }
  return findings
}

/** The text behind `shown`, and whether nothing of it is lost; null when `shown` is no double decoding. */
function undo(shown: string, model: () => Plausibility): Undone | null {
  let text = shown
  for (let times = 0; times < MOST_TIMES; times++) {
    let once: string | null = null
    for (const { bytes, encoding } of ROUTES) {
      const undone = decode(bytes(text), encoding)
      if (undone === null) continue
      if (isClearlyBetter(undone.text, shown, model)) return undone
      if (encoding === 'utf-8' && undone.whole) once ??= undone.text
    }
    if (once === null || once === text) return null
    text = once
  }
  return null
}

function decode(bytes: readonly number[] | null, encoding: Route['encoding']): Undone | null {
  if (bytes === null) return null
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(Uint8Array.from(bytes))
  const lost = text.split('\ufffd').length - 1
  return lost > MOST_LOST * text.length ? null : { text, whole: lost === 0 }
}

function isClearlyBetter(decoded: string, shown: string, model: () => Plausibility): boolean {
  const after = decoded.match(HAN) ?? []
  // A few accented letters read as GBK swallow their neighbours: r間lages (réglages).
  if (after.length < Math.max(LEAST_HAN, decoded.match(LETTER)?.length ?? 0)) return false
  const before = shown.match(HAN) ?? []
  const plausibility = meanFrequency(after, model())
  return (
    plausibility > LANGUAGE && (before.length === 0 || plausibility - meanFrequency(before, model()) > CLEARLY_BETTER)
  )
}

function meanFrequency(chars: readonly string[], { character }: Plausibility): number {
  return chars.reduce((sum, char) => sum + character(plainForm(char)), 0) / chars.length
}

/** The bytes that show as `text` when read as GBK, LOST for each that has no character; null when it is no such text. */
function gbkBytes(text: string): number[] | null {
  const bytes: number[] = []
  for (const char of text) {
    const code = gbkCode(char)
    if (code !== undefined) bytes.push(code >> 8, code & 255)
    else if (char < '\x80') bytes.push(char.charCodeAt(0))
    else if (char === '€') bytes.push(0x80)
    else if (char === '\ufffd') bytes.push(LOST)
    else return null
  }
  return withLastMark(bytes)
}

/** The first two bytes in UTF-8 of 。 《 and 》, and their third. */
const MARKS = { first: 0xe3, second: 0x80, stop: 0x82, opening: 0x8a, closing: 0x8b }

/**
 * The last byte of a paragraph in UTF-8 finds no partner in GBK and shows as � or `?`: behind the first two bytes of 。 it is
 * the third, for of the paragraphs of published reports and notices that end with these two 99.9 % end so, or the third of 》
 * where a title stands open.
 */
function withLastMark(bytes: number[]): number[] {
  const lost = bytes.at(-1)
  const isMark = bytes.at(-3) === MARKS.first && bytes.at(-2) === MARKS.second
  if (isMark && (lost === LOST || lost === QUESTION_MARK))
    bytes[bytes.length - 1] = isTitleOpen(bytes) ? MARKS.closing : MARKS.stop
  return bytes
}

function isTitleOpen(bytes: readonly number[]): boolean {
  let open = 0
  for (let at = 2; at < bytes.length; at++) {
    if (bytes[at - 2] !== MARKS.first || bytes[at - 1] !== MARKS.second) continue
    if (bytes[at] === MARKS.opening) open++
    if (bytes[at] === MARKS.closing) open--
  }
  return open > 0
}
