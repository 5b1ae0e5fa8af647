import type { PageLine } from './page-lines.ts'

/** Fewer lines side by side than this are a table or a signature, not columns of text. */
const FEWEST_LINES = 5
/** A column must hold this share of the lines of its page. */
const SMALLEST_SHARE = 0.2

/**
 * The lines of a page, in stretches that have one pair of margins each: where text is set in two columns, the lines across
 * the page, those of the left and those of the right column, each stretch in the order of the file.
 */
export function columnsOf(lines: readonly PageLine[]): PageLine[][] {
  const gutter = gutterOf(lines)
  if (gutter === null) return lines.length === 0 ? [] : [[...lines]]
  const sideOf = (line: PageLine) => (line.right <= gutter ? -1 : line.left >= gutter ? 1 : 0)
  const stretches: PageLine[][] = []
  let side: number | null = null
  for (const line of lines) {
    if (side === null || sideOf(line) !== side) stretches.push([])
    side = sideOf(line)
    stretches.at(-1)?.push(line)
  }
  return stretches
}

/** Where the right column starts: at its left there end as many lines, of the same heights, as start there. */
function gutterOf(lines: readonly PageLine[]): number | null {
  const fewest = Math.max(FEWEST_LINES, SMALLEST_SHARE * lines.length)
  for (const { left: start, size } of lines) {
    const gutter = start - size / 4
    const right = lines.filter((line) => line.left >= gutter)
    const atStart = right.filter((line) => line.left < start + size / 4)
    if (atStart.length < fewest || right.length === lines.length) continue
    const top = Math.max(...right.map(({ y }) => y))
    const beside = lines.filter((line) => line.right <= gutter && line.y <= top + size)
    if (beside.length >= fewest && isProse(beside) && isProse(right)) return gutter
  }
  return null
}

/** Half of the lines fill their column: cells of a table do not. */
function isProse(lines: readonly PageLine[]): boolean {
  const widest = Math.max(...lines.map(({ left, right }) => right - left))
  return (
    2 * lines.filter(({ left, right }) => right - left > 0.75 * widest).length >= lines.length &&
    widest > 8 * (lines[0]?.size ?? 0)
  )
}
