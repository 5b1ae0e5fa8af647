/**
 * A test whether one of `characters`, each a single UTF-16 unit, stands at an offset of a text; false outside it. It looks
 * into a table: to ask a Set, the character would first have to be made a string, and hashed.
 */
export function characterSet(characters: Iterable<string>): (text: string, at: number) => boolean {
  const table = new Uint8Array(0x10000)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return (text, at) => at >= 0 && at < text.length && table[text.charCodeAt(at)] === 1
}
