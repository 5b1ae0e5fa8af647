import iconv from 'iconv-lite'

const MARK = '\ufeff'

/** Every way a document is written anew, and the name under which it must be found again. */
const REENCODINGS = [
  { name: 'gbk', encoding: 'gbk', found: 'gb18030' },
  { name: 'gb18030, 著 as four bytes', encoding: 'gb18030', found: 'gb18030', rare: true },
  { name: 'big5, traditional texts', encoding: 'big5-hkscs', found: 'big5' },
  { name: 'utf-8', encoding: 'utf-8', found: 'utf-8' },
  { name: 'utf-8 with mark', encoding: 'utf-8', found: 'utf-8', mark: true },
  { name: 'utf-16le', encoding: 'utf-16le', found: 'utf-16le' },
  { name: 'utf-16le with mark', encoding: 'utf-16le', found: 'utf-16le', mark: true },
  { name: 'utf-16be', encoding: 'utf-16be', found: 'utf-16be' },
  { name: 'utf-16be with mark', encoding: 'utf-16be', found: 'utf-16be', mark: true },
]

const LENGTHS = [Number.POSITIVE_INFINITY, 1000, 100, 32, 16]
/** A cut with fewer ideographs than this says nothing about Chinese. */
const FEWEST_HAN = 3
/** A text with more than this share of characters lost is not one that the encoding is used for. */
const TOLERATED_LOSS = 0.01

/**
 * Writes `texts` in nine encodings, whole and cut to few characters, and decodes them: how many come back exactly, under
 * the right name. `decode` takes bytes and returns `{ text, encoding }`.
 */
export function encodingAccuracy(decode, texts, cutsPerText = 40) {
  return REENCODINGS.flatMap((way) => {
    const documents = texts.map((text) => representable(text, way)).filter((text) => text !== null)
    return LENGTHS.map((length) => {
      const cuts = documents.flatMap((text) => cutsOf(text, length, cutsPerText))
      const wrong = cuts.filter((text) => !isRight(decode, text, way))
      return { name: way.name, length, total: cuts.length, wrong }
    })
  })
}

/** What of `text` the encoding can hold; null when it was never written that way. */
function representable(text, { encoding, rare }) {
  const plain = (rare ? text.replace(/[著着]/g, '㐀') : text).replace(/[\ufffd\r]/g, '')
  const kept = iconv.decode(iconv.encode(plain, encoding), encoding)
  const after = [...kept]
  const lost = [...plain].filter((character, index) => character !== after[index]).length
  return lost > TOLERATED_LOSS * after.length ? null : kept
}

function cutsOf(text, length, count) {
  if (length === Number.POSITIVE_INFINITY) return [text]
  const characters = [...text]
  const step = Math.max(1, Math.floor((characters.length - length) / count))
  return Array.from({ length: count }, (_, n) => characters.slice(n * step, n * step + length).join('')).filter(
    (cut) => (cut.match(/\p{Script=Han}/gu)?.length ?? 0) >= FEWEST_HAN,
  )
}

function isRight(decode, text, { encoding, found, mark = false }) {
  try {
    const decoded = decode(iconv.encode(mark ? MARK + text : text, encoding))
    return decoded.encoding === found && decoded.text === text
  } catch {
    return false
  }
}
