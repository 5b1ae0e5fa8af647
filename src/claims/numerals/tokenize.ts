import { DIGITS, isArabicDigit, LARGE, SMALL, TENS } from './characters.ts'
import { Part, partAt } from './part.ts'

/** A piece of a numeral. `digits` is decimal text; an interval (四五, 几) has different `low` and `high`. */
export type Piece =
  | {
      readonly type: 'number'
      readonly low: string
      readonly high: string
      readonly script: 'arabic' | 'han'
      readonly digits: number
    }
  | { readonly type: 'zero' }
  | { readonly type: 'small' | 'large'; readonly power: number }
  | { readonly type: 'more'; readonly mark: string }

/** Pieces of a numeral, and the offset after them. */
export interface Tokenized {
  readonly pieces: readonly Piece[]
  readonly end: number
}

/** Longer than any quantity: such a run of digits is data, and arithmetic on it would be quadratic. */
const LONGEST = 40
/** A run of digits is read one further than that, which tells that it is too long. */
const ARABIC =
  /(?:\d{1,3}(?:[,，]\d{3}){1,12}(?!\d)|\d{1,3}(?: \d{3}){1,5}(?![\d.,，])|\d{1,41})(?:\.\d{1,41}|\. \d{1,2}(?=[%‰万亿]))?|\.\d{1,41}/y
const E_NOTATION = /[eE]([+-]?\d{1,3})(?![A-Za-z\d])/y
const LATIN_MAGNITUDE = new Map(Object.entries({ k: 3, K: 3, w: 4, W: 4, M: 6, G: 9 }))
/** 千 and 百 before these begin a unit: 千瓦, 千米, 百帕. */
const UNIT_AFTER_SMALL = new Set('瓦米克伏卡赫帕焦字升')
/** 兆 before these is 10¹²; before anything else mega-, or a network speed. */
const AFTER_TRILLION = new Set('元圆亿億余多美日新港欧韩台')
/** 1兆2,845亿元 */
const HUNDRED_MILLIONS = /^\s?\d[\d,，.]{0,6}\s?[十百千]?[亿億]/
const REACH = 12
/** 数 after these ends a word: 指数百强. */
const COUNTERS = new Set('指系参函')
/** 多 and 余 before these begin another word: 多元化, 多层次, 余额. */
const WORD_AFTER_MORE: Readonly<Record<string, string>> = {
  多: '样层边方维媒党措形云重功',
  余: '额热',
  来: '自源看说讲访到临深京沪穗渝蓉杭鄂湘赣琼闽粤',
}

/**
 * The pieces of the numeral that starts at `start`, after those of `seed`, as far as they go, not past `limit`. White
 * space inside a numeral is skipped only between two of its pieces (十 余 万, 500 亿).
 */
export function tokenizeNumeral(text: string, start: number, limit: number, seed: readonly Piece[] = []): Tokenized {
  const pieces: Piece[] = [...seed]
  let at = start
  let end = start
  while (at < limit) {
    const step = readPiece(text, at, limit, pieces)
    if (step === null) break
    pieces.push(...step.pieces)
    at = step.end
    end = step.end
    while (at < limit && at - end < 2 && text[at] === ' ') at++
    if (at > end && !continuesAfterSpace(text[at], pieces)) break
  }
  while (pieces.at(-1)?.type === 'zero' && pieces.length > 1) pieces.pop()
  return { pieces, end }
}

function continuesAfterSpace(char: string | undefined, pieces: readonly Piece[]): boolean {
  if (char === undefined) return false
  const han = pieces.some((piece) => piece.type === 'number' && piece.script === 'han') || pieces[0]?.type === 'small'
  return (
    LARGE.has(char) ||
    SMALL.has(char) ||
    (han && (DIGITS.has(char) || char === '余' || char === '几' || char === '多' || char === '点'))
  )
}

function readPiece(text: string, at: number, limit: number, before: readonly Piece[]): Tokenized | null {
  const last = before.at(-1)
  switch (partAt(text, at)) {
    case Part.arabicDigit:
      return readArabic(text, at, limit, last)
    case Part.point:
      return last === undefined ? readArabic(text, at, limit, last) : null
    case Part.hanDigit:
      return readHanDigits(text, at, limit, last)
    case Part.ten:
      return readTen(text, at)
    case Part.small:
      return readSmall(text, at, last)
    case Part.large:
      return readLarge(text, at, last)
    case Part.more:
      return readMore(text, at, limit, last)
    case Part.indefinite:
      return readIndefinite(text, at, last)
    case Part.hanPoint:
      return readHanFraction(text, at, limit, last)
    case Part.classifier:
      return last?.type === 'number' ? { pieces: [], end: at + 1 } : null
    default:
      return null
  }
}

function readTen(text: string, at: number): Tokenized {
  const tens = TENS.get(text[at] as string)
  return { pieces: [hanNumber(String(tens)), { type: 'small', power: 1 }], end: at + 1 }
}

function readSmall(text: string, at: number, last: Piece | undefined): Tokenized | null {
  const opensUnit =
    UNIT_AFTER_SMALL.has(text[at + 1] ?? '') || text.startsWith('分点', at + 1) || text.startsWith('分位', at + 1)
  if (last !== undefined && opensUnit) return null
  return { pieces: [{ type: 'small', power: SMALL.get(text[at] as string) as number }], end: at + 1 }
}

function readLarge(text: string, at: number, last: Piece | undefined): Tokenized | null {
  const char = text[at] as string
  if (last === undefined || (char === '兆' && !isTrillion(text, at + 1))) return null
  return { pieces: [{ type: 'large', power: LARGE.get(char) as number }], end: at + 1 }
}

function isTrillion(text: string, at: number): boolean {
  const next = text[at] ?? ''
  return AFTER_TRILLION.has(next) || DIGITS.has(next) || HUNDRED_MILLIONS.test(text.slice(at, at + REACH))
}

function readArabic(text: string, at: number, limit: number, last: Piece | undefined): Tokenized | null {
  if (last?.type === 'number' || last?.type === 'more') return null
  const run = arabicRun(text, at, limit)
  if (run === undefined || run.length > LONGEST) return null
  let digits = run.replace(/[,， ]/g, '')
  let end = at + run.length
  if (
    (last?.type === 'small' || last?.type === 'large') &&
    !continuesMagnitude(digits, text[end] === ' ' ? text[end + 1] : text[end], last.power)
  )
    return null
  E_NOTATION.lastIndex = end
  const power = last === undefined ? E_NOTATION.exec(text) : null
  if (power !== null && E_NOTATION.lastIndex <= limit) {
    digits = `${digits}e${power[1]}`
    end += power[0].length
  }
  const pieces: Piece[] = [{ type: 'number', low: digits, high: digits, script: 'arabic', digits: digits.length }]
  const latin = end < limit ? LATIN_MAGNITUDE.get(text[end] ?? '') : undefined
  if (
    latin !== undefined &&
    !/[A-Za-z\d²³]/.test(text[end + 1] ?? '') &&
    isLatinMagnitude(digits, text[end] as string)
  ) {
    pieces.push({ type: 'small', power: latin })
    end++
  }
  return { pieces, end }
}

/** Digits with their marks at `at`, cut at `limit`, where an expression may end inside them: 第3，200. */
function arabicRun(text: string, at: number, limit: number): string | undefined {
  ARABIC.lastIndex = at
  const run = ARABIC.exec(text)?.[0]
  if (run === undefined || at + run.length <= limit) return run
  ARABIC.lastIndex = at
  return ARABIC.exec(text.slice(0, limit))?.[0]
}

/** 3万4000 and 1亿3500万 go on, 15亿3个 does not: the rest must fill the places below or carry a magnitude itself. */
function continuesMagnitude(digits: string, next: string | undefined, power: number): boolean {
  return digits.length === power || (next !== undefined && (SMALL.get(next) ?? LARGE.get(next) ?? power) < power)
}

/** 5G and 4K are names of techniques; 3M, 40k, .0012G are numbers. */
function isLatinMagnitude(digits: string, letter: string): boolean {
  return letter === 'G' ? digits.startsWith('.') : letter !== 'K' || digits.length > 2
}

function readIndefinite(text: string, at: number, last: Piece | undefined): Tokenized | null {
  if (text[at] === '数' && COUNTERS.has(text[at - 1] ?? '')) return null
  const next = text[at + 1] ?? ''
  const beforeMagnitude = SMALL.has(next) || LARGE.has(next)
  if (beforeMagnitude && last === undefined) return { pieces: [hanNumber('2', '9')], end: at + 1 }
  if (text[at] !== '几' || last?.type !== 'small')
    return beforeMagnitude && last?.type === 'zero' ? { pieces: [hanNumber('1', '9')], end: at + 1 } : null
  return { pieces: [hanNumber('1', '9')], end: at + 1 }
}

function readMore(text: string, at: number, limit: number, last: Piece | undefined): Tokenized | null {
  const mark = text[at] as string
  if (last === undefined || last.type === 'more') return null
  if (last.type === 'number' && (last.script === 'han' || last.digits < 2)) return null
  const next = at + 1 < limit ? (text[at + 1] as string) : ''
  if ((next !== '' && WORD_AFTER_MORE[mark]?.includes(next)) || (next === '元' && '化素'.includes(text[at + 2] ?? ' ')))
    return null
  if (mark === '来' && last.type !== 'small' && last.type !== 'large') return null
  return { pieces: [{ type: 'more', mark }], end: at + 1 }
}

function readHanFraction(text: string, at: number, limit: number, last: Piece | undefined): Tokenized | null {
  if (last === undefined || last.type === 'more' || (last.type === 'number' && last.low.includes('.'))) return null
  let end = at + 1
  while (text[end] === ' ') end++
  let digits = ''
  while (digits.length < LONGEST && end < limit) {
    const char = text[end] ?? ''
    const digit = DIGITS.get(char) ?? (isArabicDigit(char.charCodeAt(0)) ? Number(char) : undefined)
    if (digit === undefined) break
    digits += digit
    end++
  }
  if (digits === '' || '十百千'.includes(text[end] ?? ' ')) return null
  return {
    pieces: [{ type: 'number', low: `.${digits}`, high: `.${digits}`, script: 'han', digits: digits.length }],
    end,
  }
}

function readHanDigits(text: string, at: number, limit: number, last: Piece | undefined): Tokenized | null {
  if (last?.type === 'number' || last?.type === 'more') return null
  let end = at
  let digits = ''
  while (end < limit && digits.length <= LONGEST) {
    const digit = DIGITS.get(text[end] as string)
    if (digit === undefined) break
    digits += digit
    end++
  }
  if (digits.length > LONGEST) return null
  if (last !== undefined && digits.startsWith('0')) {
    const rest = digits.replace(/^0+/, '')
    return { pieces: rest === '' ? [{ type: 'zero' }] : [{ type: 'zero' }, hanNumber(rest)], end }
  }
  const [first, second] = [Number(digits[0]), Number(digits[1])]
  const adjacent = digits.length === 2 && (second === first + 1 || (first === 3 && second === 5)) && first > 0
  if (adjacent && !isArabicDigit(text.charCodeAt(end)))
    return { pieces: [hanNumber(String(first), String(second))], end }
  // 双十一三天: a magnitude leaves place for one digit; those after it begin another number.
  if (isMagnitude(last) && !digits.includes('0')) return { pieces: [hanNumber(digits[0] as string)], end: at + 1 }
  return { pieces: [hanNumber(digits)], end }
}

function isMagnitude(piece: Piece | undefined): boolean {
  return piece?.type === 'small' || piece?.type === 'large'
}

function hanNumber(low: string, high = low): Piece {
  return { type: 'number', low, high, script: 'han', digits: low.length }
}
