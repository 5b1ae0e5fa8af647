const FIRST_HAN = '一'.charCodeAt(0)
const LAST_HAN = '\u9fff'.charCodeAt(0)

/** Whether a CJK unified ideograph of the basic block stands at `at`. */
export function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= FIRST_HAN && code <= LAST_HAN
}

/** What \s matches. */
export const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/**
 * A test whether one of `characters`, each a single UTF-16 unit, stands at an offset of a text; false outside it. It looks
 * into a table: to ask a Set, the character would first have to be made a string, and hashed.
 */
export function characterSet(characters: Iterable<string>): (text: string, at: number) => boolean {
  const table = new Uint8Array(0x10000)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return (text, at) => at >= 0 && at < text.length && table[text.charCodeAt(at)] === 1
}
