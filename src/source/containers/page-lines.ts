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

/** The items of one page put together to its lines, in the order in which the file paints them. */
export function pageLines(items: readonly Item[]): PageLine[] {
  const lines: PageLine[] = []
  for (const item of items) {
    if (item.str.trim() === '') continue
    const last = lines.at(-1)
    if (last && continues(last, item)) lines[lines.length - 1] = extend(last, item)
    else lines.push({ text: item.str, left: item.x, right: item.x + item.width, y: item.y, size: item.fontSize })
  }
  return lines
}

function continues(line: PageLine, item: Item): boolean {
  const height = Math.max(line.size, item.fontSize)
  return Math.abs(line.y - item.y) < SAME_LINE * height && item.x > line.left - height
}

function extend(line: PageLine, item: Item): PageLine {
  const gap = item.x - line.right > WORD_GAP * item.fontSize ? ' ' : ''
  return {
    ...line,
    text: line.text + gap + item.str,
    right: Math.max(line.right, item.x + item.width),
    size: Math.max(line.size, item.fontSize),
  }
}
