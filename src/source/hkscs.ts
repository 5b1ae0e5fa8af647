import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Rows of Big5 that the Hong Kong Supplementary Character Set fills. */
const ROWS = [...range(0x87, 0xa0), ...range(0xc6, 0xc8), ...range(0xf9, 0xfe)]
const TRAILS = [...range(0x40, 0x7e), ...range(0xa1, 0xfe)]

let characters: ReadonlyMap<string, string> | null = null

/**
 * Gives Big5 text its Hong Kong characters: `TextDecoder` knows plain Big5 only and puts the supplement (衞, 羣, 着 …)
 * into the private-use area. A private-use character that is none of them stays.
 */
export function withHongKongCharacters(text: string): string {
  return text.replace(/[\ue000-\uf8ff]/g, (character) => {
    characters ??= supplement()
    return characters.get(character) ?? character
  })
}

function supplement(): Map<string, string> {
  // Loaded on demand and without a promise: few files are Big5, and decoding is synchronous.
  const iconv = require('iconv-lite') as typeof import('iconv-lite')
  const plain = new TextDecoder('big5')
  const pairs = ROWS.flatMap((lead) => TRAILS.map((trail) => Buffer.from([lead, trail])))
  const known = pairs.map((pair) => [plain.decode(pair), iconv.decode(pair, 'big5-hkscs')] as const)
  return new Map(known.filter(([, character]) => !character.includes('\ufffd')))
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
