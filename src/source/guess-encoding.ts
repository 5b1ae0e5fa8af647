import { hanziPlausibility } from './hanzi-plausibility.ts'

/** UTF-8 stands first: damaged UTF-8 is still UTF-8 when no other reading makes better Chinese. */
const CANDIDATES: readonly string[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be']

/** Enough to decide, little enough to score five times over. */
const SAMPLE_BYTES = 1 << 14

export interface EncodingGuess {
  readonly encoding: string
  /** Mean plausibility a byte: at most 2; zero or less means that no reading gives Chinese text. */
  readonly score: number
}

/** The encoding under which `bytes` read most like Chinese; made for texts that are not valid UTF-8 and bear no mark. */
export function guessEncoding(bytes: Uint8Array, candidates = CANDIDATES): EncodingGuess {
  const sample = sampleOf(bytes)
  let best: EncodingGuess = { encoding: 'utf-8', score: Number.NEGATIVE_INFINITY }
  for (const encoding of candidates) {
    if (encoding.startsWith('utf-16') && !mayBeUtf16(sample)) continue
    const score = hanziPlausibility(new TextDecoder(encoding).decode(sample)) / sample.length
    if (score > best.score) best = { encoding, score }
  }
  return best
}

/** A stretch from where the bytes stop being ASCII, at an even offset so that UTF-16 stays in step. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80 || byte === 0)
  const start = Math.max(0, first - 64) & ~1
  return bytes.subarray(start, start + SAMPLE_BYTES)
}

/** Share of printable ASCII bytes beyond which the bytes are one-byte letters, not the halves of UTF-16 units. */
const MOSTLY_ASCII = 0.8
/** In fewer bytes, ideographs whose halves happen to be printable can reach that share. */
const ENOUGH_BYTES = 48

/** In pairs, English letters make plausible ideographs (`th` is U+7468); real UTF-16 has half its bytes elsewhere. */
function mayBeUtf16(bytes: Uint8Array): boolean {
  if (bytes.length < ENOUGH_BYTES) return true
  const printable = bytes.reduce((count, byte) => count + Number(byte >= 0x20 && byte < 0x7f), 0)
  return printable < MOSTLY_ASCII * bytes.length
}
