export interface PdfLine {
  readonly text: string
  /** From the lower left corner, in points. */
  readonly x: number
  readonly y: number
  readonly size?: number
}

/**
 * A PDF of `pages` whose glyph ids are UTF-16 code units, with the table that maps them back; glyphs are one em wide.
 * `encrypted` adds an encryption dictionary that no password opens.
 */
export function packPdf(pages: readonly (readonly PdfLine[])[], encrypted = false): Buffer {
  const objects: string[] = []
  const add = (content: string) => objects.push(content)
  add('<</Type/Catalog/Pages 2 0 R>>')
  const firstPage = 7
  add(`<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, n) => `${firstPage + 2 * n} 0 R`).join(' ')}]>>`)
  add('<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>')
  add(
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 5 0 R/DW 1000>>',
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
    add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${firstPage + 2 * n + 1} 0 R>>`,
    )
    add(stream(lines.map(show).join('\n')))
  })
  let body = '%PDF-1.7\n'
  const offsets = objects.map((content, index) => {
    const offset = Buffer.byteLength(body)
    body += `${index + 1} 0 obj${content}endobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const lock = encrypted
    ? `/Encrypt<</Filter/Standard/V 1/R 2/O<${'00'.repeat(32)}>/U<${'00'.repeat(32)}>/P -4>>/ID[<00><00>]`
    : ''
  const start = Buffer.byteLength(body)
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R${lock}>>\nstartxref\n${start}\n%%EOF`,
  )
}

function stream(content: string): string {
  return `<</Length ${Buffer.byteLength(content)}>>stream\n${content}\nendstream`
}

function show({ text, x, y, size = 16 }: PdfLine): string {
  const glyphs = Buffer.from(text, 'utf16le').swap16().toString('hex')
  return `BT/F ${size} Tf ${x} ${y} Td<${glyphs}>Tj ET`
}
