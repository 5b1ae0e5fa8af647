/** What Windows-1252 shows for 0x80 to 0x9f; the five bytes it leaves open show as control characters, as in Latin-1. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const BYTES: ReadonlyMap<string, number> = new Map(Array.from(WINDOWS_1252, (char, index) => [char, 0x80 + index]))

/** The bytes that show as `text` when read as Windows-1252 or Latin-1; null when some character is none of theirs. */
export function singleBytes(text: string): number[] | null {
  const bytes: number[] = []
  for (const char of text) {
    const code = char.charCodeAt(0)
    const byte = code < 0x100 ? code : BYTES.get(char)
    if (byte === undefined) return null
    bytes.push(byte)
  }
  return bytes
}
