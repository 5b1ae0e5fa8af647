import { DIGITS, LARGE, SMALL, TENS } from '../numerals/characters.ts'

/** What a UTF-16 unit may begin. */
export const NONE = 0
export const ARABIC = 1
const HAN = 2

/** One look-up a character: the text is walked through this table before anything else is tried. */
const KIND = new Uint8Array(0x10000)
for (let code = 48; code <= 57; code++) KIND[code] = ARABIC
for (const char of [...DIGITS.keys(), ...SMALL.keys(), ...LARGE.keys(), ...TENS.keys(), ...'几数半翻'])
  KIND[char.charCodeAt(0)] = HAN

/** `ARABIC` for a digit, `HAN` for a character that may begin a Chinese numeral, else `NONE`. */
export function numeralKind(code: number): number {
  return KIND[code] as number
}

/** Whether the UTF-16 unit may begin a numeral. */
export function isNumeralCharacter(code: number): boolean {
  return KIND[code] !== NONE
}
