import iconv from 'iconv-lite'

export interface PdfLine {
  readonly text: string
  /** From the lower left corner, in points. */
  readonly x: number
  readonly y: number
  readonly size?: number
}

export interface PdfFont {
  /** Name of the predefined CMap; by default the font brings its own table. */
  readonly encoding: string
  readonly collection: 'GB1' | 'CNS1'
  readonly encode: (text: string) => Buffer
}

/** Glyph ids are UTF-16 code units, and a table in the file maps them back. */
const EMBEDDED_TABLE = 'Identity-H'

export const iText: PdfFont = { encoding: 'UniGB-UCS2-H', collection: 'GB1', encode: utf16be }
export const gbk: PdfFont = { encoding: 'GBK-EUC-H', collection: 'GB1', encode: (text) => iconv.encode(text, 'gbk') }
export const big5: PdfFont = { encoding: 'ETen-B5-H', collection: 'CNS1', encode: (text) => iconv.encode(text, 'big5') }
/** Bare glyph numbers without a table. */
export const mute: PdfFont = { encoding: 'Identity-H', collection: 'GB1', encode: utf16be }

interface PdfOptions {
  readonly font?: PdfFont
  /** Adds an encryption dictionary that no password opens. */
  readonly encrypted?: boolean
}

/** A PDF of `pages`, by default in a font with an embedded table; glyphs are one em wide. */
export function packPdf(pages: readonly (readonly PdfLine[])[], { font, encrypted = false }: PdfOptions = {}): Buffer {
  const objects: string[] = []
  const add = (content: string) => objects.push(content)
  const firstPage = 7
  const kids = pages.map((_, n) => `${firstPage + 2 * n} 0 R`).join(' ')
  const table = font ? '' : '/ToUnicode 6 0 R'
  const collection = font ? `Adobe)/Ordering(${font.collection}` : 'Own)/Ordering(Own'
  add('<</Type/Catalog/Pages 2 0 R>>')
  add(`<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`)
  add(
    `<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/${font?.encoding ?? EMBEDDED_TABLE}/DescendantFonts[4 0 R]${table}>>`,
  )
  add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(${collection})/Supplement 0>>/FontDescriptor 5 0 R/DW 1000>>`,
  )
  add(
    '<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
  )
  add(
    stream(
      '/CIDInit/ProcSet findresource begin begincmap 1 begincodespacerange<0000><FFFF>endcodespacerange 1 beginbfrange<0000><FFFF><0000>endbfrange endcmap end',
    ),
  )
  pages.forEach((lines, n) => {
    const contents = `${firstPage + 2 * n + 1} 0 R`
    add(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${contents}>>`)
    add(stream(lines.map((line) => show(line, font?.encode ?? utf16be)).join('\n')))
  })
  return file(objects, encrypted)
}

function file(objects: readonly string[], encrypted: boolean): Buffer {
  let body = '%PDF-1.7\n'
  const offsets = objects.map((content, index) => {
    const offset = Buffer.byteLength(body)
    body += `${index + 1} 0 obj${content}endobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const zeros = '00'.repeat(32)
  const lock = encrypted ? `/Encrypt<</Filter/Standard/V 1/R 2/O<${zeros}>/U<${zeros}>/P -4>>/ID[<00><00>]` : ''
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`
  const end = `startxref\n${Buffer.byteLength(body)}\n%%EOF`
  return Buffer.from(`${body}${table}trailer<</Size ${size}/Root 1 0 R${lock}>>\n${end}`)
}

function stream(content: string): string {
  return `<</Length ${Buffer.byteLength(content)}>>stream\n${content}\nendstream`
}

function show({ text, x, y, size = 16 }: PdfLine, encode: PdfFont['encode']): string {
  return `BT/F ${size} Tf ${x} ${y} Td<${encode(text).toString('hex')}>Tj ET`
}

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}
