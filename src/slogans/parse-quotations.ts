/** A quotation: `start` and `end` delimit what stands between the marks (UTF-16 offsets). */
export interface Quotation {
  readonly mark: 'double' | 'single' | 'title'
  readonly start: number
  readonly end: number
  /** The quotation it stands in directly. */
  readonly parent: Quotation | null
}

/** An opening mark and what closes it. */
interface Mark {
  readonly close: string
  readonly mark: Quotation['mark']
}

const OPENING: Readonly<Record<string, Mark>> = {
  '“': { close: '”', mark: 'double' },
  '〝': { close: '〞', mark: 'double' },
  '「': { close: '」', mark: 'double' },
  '‘': { close: '’', mark: 'single' },
  '『': { close: '』', mark: 'single' },
  '《': { close: '》', mark: 'title' },
  '〈': { close: '〉', mark: 'title' },
}
const ANY_MARK = /[“”〝〞「」‘’『』《》〈〉"\n]/g
const STRAIGHT = '"'

interface Open extends Mark {
  readonly start: number
}

/**
 * All quotations and book titles of a text, in order of their opening mark, nested ones with their parent. A straight `"`
 * opens and closes in turn. A paragraph ends every quotation: one that was never closed is dropped, so that a missing mark
 * costs its own paragraph only. A second opening mark of a kind that is open already takes the place of the first.
 */
export function parseQuotations(text: string): Quotation[] {
  const found: { open: Open; end: number }[] = []
  let stack: Open[] = []
  for (const { 0: char, index } of text.matchAll(ANY_MARK)) {
    if (char === '\n') {
      stack = []
      continue
    }
    const closes = stack.findLastIndex((open) => open.close === char)
    if (closes >= 0) {
      const open = stack[closes] as Open
      stack = stack.slice(0, closes)
      if (index > open.start) found.push({ open, end: index })
      continue
    }
    const mark = char === STRAIGHT ? { close: STRAIGHT, mark: 'double' as const } : OPENING[char]
    if (mark === undefined) continue
    const reopened = stack.findIndex((open) => open.close === mark.close)
    if (reopened >= 0) stack = stack.slice(0, reopened)
    stack.push({ ...mark, start: index + 1 })
  }
  return nest(found)
}

function nest(found: readonly { open: Open; end: number }[]): Quotation[] {
  const sorted = [...found].sort((a, b) => a.open.start - b.open.start)
  const quotations: Quotation[] = []
  let enclosing: Quotation[] = []
  for (const { open, end } of sorted) {
    enclosing = enclosing.filter((outer) => outer.end > open.start)
    const quotation = { mark: open.mark, start: open.start, end, parent: enclosing.at(-1) ?? null }
    quotations.push(quotation)
    enclosing.push(quotation)
  }
  return quotations
}
