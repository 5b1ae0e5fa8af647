import type { PageLine } from './page-lines.ts'

/** How many lines at the top and at the bottom of a page may be a running head, a foot or a page number. */
const EDGE_LINES = 2
/** A head must stand on this many pages, and on this share of them. */
const FEWEST_PAGES = 3
const SHARE_OF_PAGES = 0.4

const PAGE_NUMBER =
  /^[\s—–\-·•第]{0,6}(?:\d{1,4}|[ivxlc]{1,6})(?:\s{0,3}[/／]\s{0,3}\d{1,4})?[\s—–\-·•页]{0,6}(?:共\s{0,3}\d{1,4}\s{0,3}页)?$/

/** The pages without page numbers and without lines that recur, but for digits, at the edge of many pages. */
export function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const heads = recurring(pages)
  return pages.map((lines) => {
    const edge = edgeLines(lines)
    return lines.filter((line) => !edge.has(line) || !(PAGE_NUMBER.test(line.text.trim()) || heads.has(pattern(line))))
  })
}

function recurring(pages: readonly (readonly PageLine[])[]): Set<string> {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    for (const head of new Set([...edgeLines(lines)].map(pattern))) counts.set(head, (counts.get(head) ?? 0) + 1)
  }
  const fewest = Math.max(FEWEST_PAGES, SHARE_OF_PAGES * pages.length)
  return new Set([...counts].filter(([, count]) => count >= fewest).map(([head]) => head))
}

/** The title on the first page often recurs as a head, but in a smaller size. */
function pattern({ text, size }: PageLine): string {
  return `${Math.round(size)} ${text.replace(/\s+/g, '').replace(/\d+/g, '#')}`
}

function edgeLines(lines: readonly PageLine[]): Set<PageLine> {
  const sorted = [...lines].sort((a, b) => b.y - a.y)
  return new Set([...sorted.slice(0, EDGE_LINES), ...sorted.slice(-EDGE_LINES)])
}
