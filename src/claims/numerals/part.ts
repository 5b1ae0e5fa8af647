import { DIGITS, LARGE, SMALL, TENS } from './characters.ts'

/** What a UTF-16 unit may be in a numeral. */
export const Part = {
  none: 0,
  arabicDigit: 1,
  point: 2,
  hanDigit: 3,
  ten: 4,
  small: 5,
  large: 6,
  more: 7,
  indefinite: 8,
  hanPoint: 9,
  /** 个 of 3个亿 */
  classifier: 10,
} as const

/** One look at a table, since at the ends of most numerals nothing more of them stands. */
const PART = new Uint8Array(0x10000)
for (const [part, characters] of [
  [Part.arabicDigit, '0123456789'],
  [Part.point, '.'],
  [Part.hanDigit, DIGITS.keys()],
  [Part.ten, TENS.keys()],
  [Part.small, SMALL.keys()],
  [Part.large, LARGE.keys()],
  [Part.more, '余多来'],
  [Part.indefinite, '几数'],
  [Part.hanPoint, '点點'],
  [Part.classifier, '个'],
] as const) {
  for (const character of characters) PART[character.charCodeAt(0)] = part
}

/** What stands at `at` may be in a numeral; `Part.none` if it ends one. */
export function partAt(text: string, at: number): number {
  const part = at < text.length ? (PART[text.charCodeAt(at)] as number) : Part.none
  return part === Part.classifier && text[at + 1] !== '亿' ? Part.none : part
}
