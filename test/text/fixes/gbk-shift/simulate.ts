import { gbkChar, gbkCode } from '../../../../src/text/gbk-table.ts'

/** A damaged stretch: a UTF-16 range of `Simulation.text` and what stood there. */
export interface Damage {
  readonly start: number
  readonly end: number
  readonly truth: string
  /** Some byte pairs left no trace, or a character was swallowed whole. */
  readonly lossy: boolean
}

export interface Simulation {
  readonly text: string
  readonly damages: readonly Damage[]
}

/** A byte of the page; `source` is the index of the character it belongs to, -1 for what the site inserted. */
interface Byte {
  readonly value: number
  readonly source: number
}

const JUNK = '\x01'
const LIST_NUMBERS = /[\u2460-\u249b]/

/** What one site does to its pages. */
export interface Site {
  /** The marks it puts a byte in front of, in the order of its replacements. */
  readonly marks: readonly string[]
  /** The characters it glosses, with their pinyin. */
  readonly glosses: ReadonlyMap<string, string>
  /** Whether whoever scraped it stripped list numbers (⒈ ⑴ ①). */
  readonly stripsListNumbers: boolean
}

/**
 * What happens to a clean traditional line on the sites in question. It is GBK; byte-level replacements insert a gloss
 * `(pin)` behind every glossed character and an ASCII byte in front of every mark, wherever their two bytes occur, in step
 * with the characters or not; a browser decodes the result; full-width ASCII is folded. Null when a character is not GBK.
 */
export function simulate(line: string, site: Site): Simulation | null {
  const chars = [...line]
  const bytes: Byte[] = []
  for (const [source, char] of chars.entries()) {
    const encoded = encode(char)
    if (encoded === null) return null
    bytes.push(...encoded.map((value) => ({ value, source })))
  }
  return show(replaceBytes(bytes, site), chars, site)
}

function encode(char: string): number[] | null {
  if (char < '\x80') return [char.charCodeAt(0)]
  const code = gbkCode(char)
  return code === undefined ? null : [code >> 8, code & 255]
}

/** One pass over the page for each pattern, as a site's chain of replacements makes them. */
function replaceBytes(bytes: readonly Byte[], { marks, glosses }: Site): readonly Byte[] {
  let page = bytes
  for (const mark of marks) page = replace(page, mark, (match) => [...inserted(JUNK), ...match])
  for (const [char, pinyin] of glosses) page = replace(page, char, (match) => [...match, ...inserted(`(${pinyin})`)])
  return page
}

function inserted(text: string): Byte[] {
  return [...text].flatMap((char) => (encode(char) ?? []).map((value) => ({ value, source: -1 })))
}

function replace(
  bytes: readonly Byte[],
  pattern: string,
  by: (match: readonly Byte[]) => readonly Byte[],
): readonly Byte[] {
  const [lead, trail] = encode(pattern) as [number, number]
  const result: Byte[] = []
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]?.value === lead && bytes[i + 1]?.value === trail) result.push(...by(bytes.slice(i, ++i + 1)))
    else result.push(bytes[i] as Byte)
  }
  return result
}

/** One displayed character and the bytes it came from. */
interface Item {
  readonly text: string
  readonly bytes: readonly Byte[]
  /** A lead byte without a trail, shown as `?` together with the ASCII byte behind it. */
  readonly orphan: boolean
}

function display(bytes: readonly Byte[], site: Site): Item[] {
  const items: Item[] = []
  for (let i = 0; i < bytes.length; ) {
    const here = bytes[i] as Byte
    const next = bytes[i + 1]
    const isLead = here.value > 0x80 && here.value < 0xff && next !== undefined
    const isPair = isLead && next.value >= 0x40 && next.value !== 0x7f && next.value !== 0xff
    const length = isLead ? 2 : 1
    let text = '?'
    if (isPair) text = gbkChar(here.value, next.value) ?? ''
    else if (here.value < 0x80) text = String.fromCharCode(here.value)
    else if (here.value === 0x80) text = '€'
    if (text === JUNK || (site.stripsListNumbers && LIST_NUMBERS.test(text))) text = ''
    items.push({ text: fold(text), bytes: bytes.slice(i, i + length), orphan: isLead && !isPair })
    i += length
  }
  return items
}

export function fold(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}

function show(bytes: readonly Byte[], chars: readonly string[], site: Site): Simulation {
  const sizes = new Map<number, number>()
  for (const { source } of bytes) sizes.set(source, (sizes.get(source) ?? 0) + 1)
  const isWhole = ({ bytes: own }: Item) =>
    own.every(({ source }) => source === (own[0] as Byte).source) &&
    ((own[0] as Byte).source < 0 || own.length === sizes.get((own[0] as Byte).source))
  let text = ''
  const damages: Damage[] = []
  let start = -1
  let touched: number[] = []
  let lossy = false
  const items = display(bytes, site)
  for (const [index, item] of items.entries()) {
    if (!isWhole(item) && start < 0) {
      start = text.length
      touched = []
      lossy = false
    }
    text += item.text
    if (start < 0) continue
    const sources = item.bytes.map(({ source }) => source).filter((source) => source >= 0)
    touched.push(...sources)
    lossy ||= (item.text === '' && sources.length > 0) || (item.orphan && sources.length > 1)
    const last = touched.at(-1) as number
    const complete = touched.filter((source) => source === last).length === sizes.get(last)
    const glossFollows =
      items[index + 1]?.bytes.every(({ source }) => source < 0) === true &&
      items[index + 1]?.text !== '' &&
      items[index + 1]?.text !== '('
    if (!complete || glossFollows) continue
    damages.push({ start, end: text.length, truth: fold(chars.slice(touched[0], last + 1).join('')), lossy })
    start = -1
  }
  return { text, damages }
}
