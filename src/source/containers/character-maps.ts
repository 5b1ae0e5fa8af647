/** PDF's predefined Chinese CMaps by the encoding of their codes; each comes as -H and, for vertical text, as -V. */
const ENCODINGS: { readonly [name: string]: 'gbk' | 'big5' | 'utf-16be' } = {
  'GB-EUC': 'gbk',
  'GBK-EUC': 'gbk',
  'GBKp-EUC': 'gbk',
  GBK2K: 'gbk',
  B5pc: 'big5',
  'ETen-B5': 'big5',
  'ETenms-B5': 'big5',
  'HKscs-B5': 'big5',
  'UniGB-UCS2': 'utf-16be',
  'UniGB-UTF16': 'utf-16be',
  'UniCNS-UCS2': 'utf-16be',
  'UniCNS-UTF16': 'utf-16be',
}

const TO_UNICODE = ['Adobe-GB1-UCS2', 'Adobe-CNS1-UCS2']

/**
 * A `BinaryDataFactory` for pdf.js that makes the character maps of fonts which are named in a PDF but not embedded in
 * it, as iText and older Acrobats write them. Adobe's maps lead from codes over glyph numbers to Unicode; text alone
 * needs no glyphs, so the numbers of ours are the code points. A font that gives bare glyph numbers cannot be read
 * that way: `onRefusal` is called for it.
 */
export function characterMaps(onRefusal: () => void) {
  let named = false
  return class CharacterMaps {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const [, name = '', direction] = /^(.{1,20})-([HV])$/.exec(filename) ?? []
      const encoding = ENCODINGS[name]
      if (encoding !== undefined) {
        named = true
        return Buffer.from(toCodePoints(encoding, direction === 'V'))
      }
      if (named && TO_UNICODE.includes(filename)) return Buffer.from(identity())
      if (kind === 'cMapUrl') onRefusal()
      throw new Error(`no character map ${filename}`)
    }
  }
}

function cmap(lines: readonly string[]): string {
  return ['begincmap', ...lines, 'endcmap'].join('\n')
}

function toCodePoints(encoding: string, vertical: boolean): string {
  const ranges =
    encoding === 'utf-16be'
      ? ['begincodespacerange <0000> <FFFF> endcodespacerange', 'begincidrange <0000> <FFFF> 0 endcidrange']
      : ['begincodespacerange <00> <80> <8140> <FEFE> endcodespacerange', ...multibyte(encoding)]
  return cmap([...(vertical ? ['/WMode 1 def'] : []), ...ranges])
}

function multibyte(encoding: string): string[] {
  const decoder = new TextDecoder(encoding)
  const lines = ['begincidrange <20> <7E> 32 endcidrange', 'begincidchar']
  for (let code = 0x8140; code <= 0xfefe; code++) {
    const character = decoder.decode(Uint8Array.of(code >> 8, code & 0xff))
    if (character.length === 1 && character !== '\ufffd') lines.push(`<${hex(code)}> ${character.charCodeAt(0)}`)
  }
  return [...lines, 'endcidchar']
}

/** Ranges of 256, since only the last byte of a target is counted up. */
function identity(): string {
  const rows = Array.from({ length: 256 }, (_, high) => high << 8)
  return cmap([
    'begincodespacerange <0000> <FFFF> endcodespacerange',
    'beginbfrange',
    ...rows.map((row) => `<${hex(row)}> <${hex(row + 0xff)}> <${hex(row)}>`),
    'endbfrange',
  ])
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0')
}
