import type { StructuredTextItem } from 'unpdf'

/** One printed line; coordinates in points from the lower left corner of the page. */
export interface PageLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

type Item = Pick<StructuredTextItem, 'str' | 'x' | 'y' | 'width' | 'fontSize'>

/** Half a line's height: items further apart stand on different lines. */
const SAME_LINE = 0.5
/** A gap wider than this part of the font size parts two words. */
const WORD_GAP = 0.2
/** A gap wider than this part of the font size parts two cells of a table row, which has three at least. */
const CELL_GAP = 0.8
const FEWEST_CELLS = 3

/** The items of one page put together to its lines, in the order in which the file paints them. */
export function pageLines(items: readonly Item[]): PageLine[] {
  const lines: { left: number; right: number; items: Item[] }[] = []
  for (const item of items) {
    if (item.str.trim() === '') continue
    const last = lines.at(-1)
    if (last && continues(last, item)) {
      last.items.push(item)
      last.left = Math.min(last.left, item.x)
      last.right = Math.max(last.right, item.x + item.width)
    } else lines.push({ left: item.x, right: item.x + item.width, items: [item] })
  }
  return lines.map(({ left, right, items: parts }) => ({
    text: lineText(parts),
    left,
    right,
    y: (parts[0] as Item).y,
    size: Math.max(...parts.map(({ fontSize }) => fontSize)),
  }))
}

function continues(line: { left: number; items: readonly Item[] }, item: Item): boolean {
  const last = line.items.at(-1) as Item
  const height = Math.max(last.fontSize, item.fontSize)
  return Math.abs(last.y - item.y) < SAME_LINE * height && item.x + item.width > line.left - height
}

/** The items of a line from left to right; what was painted into a gap of an item, as marks of another font are, parts it. */
function lineText(items: readonly Item[]): string {
  const pieces = items.flatMap((item) => partedByOthers(item, items)).sort((a, b) => a.x - b.x)
  const gaps = pieces.map((piece, i) => {
    const before = pieces[i - 1]
    return before === undefined ? 0 : (piece.x - before.x - before.width) / piece.fontSize
  })
  const wide = gaps.filter((gap) => gap > CELL_GAP).length
  const isRow = wide + 1 >= FEWEST_CELLS && pieces.filter(isCell).length >= FEWEST_CELLS
  return pieces.map(({ str }, i) => separator(gaps[i] as number, isRow) + str).join('')
}

/** A single letter set apart is part of a spaced-out word; a single digit may well fill a cell. */
function isCell({ str }: Item): boolean {
  return str.trim().length > 1 || /\d/.test(str)
}

function separator(gap: number, isRow: boolean): string {
  if (isRow && gap > CELL_GAP) return '\t'
  return gap > WORD_GAP ? ' ' : ''
}

function partedByOthers(item: Item, items: readonly Item[]): Item[] {
  if (!item.str.includes(' ')) return [item]
  return items
    .filter((other) => other !== item)
    .reduce<Item[]>((parts, other) => parts.flatMap((part) => parted(part, other)), [item])
}

/** `piece` without the blank into which `item` was painted, in two parts; whole when `item` lies elsewhere. */
function parted(piece: Item, item: Item): Item[] {
  const start = (item.x - piece.x) / piece.width
  if (start < 0 || start >= 1 || !piece.str.includes(' ')) return [piece]
  const blank = nearestBlank(piece.str, start)
  if (Math.abs(share(piece.str, blank) - start) * piece.width > SAME_LINE * piece.fontSize) return [piece]
  const from = piece.width * share(piece.str, blank)
  const to = piece.width * share(piece.str, blank + 1)
  return [
    { ...piece, str: piece.str.slice(0, blank), width: from },
    { ...piece, str: piece.str.slice(blank + 1), x: piece.x + to, width: piece.width - to },
  ].filter(({ str }) => str !== '')
}

function nearestBlank(text: string, wanted: number): number {
  const blanks = Array.from(text.matchAll(/ /g), ({ index }) => index)
  return blanks.reduce((best, next) =>
    Math.abs(share(text, next) - wanted) < Math.abs(share(text, best) - wanted) ? next : best,
  )
}

/** The share of a text's width that its first `count` characters take up, ASCII being half as wide as ideographs. */
function share(text: string, count: number): number {
  return columns(text.slice(0, count)) / columns(text)
}

function columns(text: string): number {
  return Array.from(text, (character) => (character < '\u0080' ? 1 : 2)).reduce<number>((sum, width) => sum + width, 0)
}
