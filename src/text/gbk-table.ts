const LEAD = { first: 0x81, last: 0xfe }
const TRAIL = { first: 0x40, last: 0xfe }
/** User-defined pairs decode to private-use characters, which most pages do not show. */
const PRIVATE_USE = /[\ue000-\uf8ff]/
/** One byte, 0x80; newer platforms decode a pair to it as well. */
const EURO = '€'

interface GbkTable {
  readonly codes: ReadonlyMap<string, number>
  readonly chars: readonly (string | undefined)[]
}

let table: GbkTable | undefined

/** GBK inverted from the platform's decoder, so that encoding and decoding agree on every pair; takes some 40 ms once. */
function load(): GbkTable {
  const decoder = new TextDecoder('gbk')
  const codes = new Map<string, number>()
  const chars: (string | undefined)[] = []
  for (let lead = LEAD.first; lead <= LEAD.last; lead++) {
    for (let trail = TRAIL.first; trail <= TRAIL.last; trail++) {
      if (trail === 0x7f) continue
      const char = decoder.decode(Uint8Array.of(lead, trail))
      if (char.length !== 1 || char === '\ufffd' || char === EURO) continue
      const code = (lead << 8) | trail
      if (!PRIVATE_USE.test(char)) chars[code] = char
      if (!codes.has(char)) codes.set(char, code)
    }
  }
  return { codes, chars }
}

/** The two GBK bytes of a character as `lead << 8 | trail`; undefined for ASCII and for what GBK lacks. */
export function gbkCode(char: string): number | undefined {
  table ??= load()
  return table.codes.get(char)
}

/** The character of a byte pair; undefined where a page shows none (unassigned or user-defined). */
export function gbkChar(lead: number, trail: number): string | undefined {
  table ??= load()
  return table.chars[(lead << 8) | trail]
}
