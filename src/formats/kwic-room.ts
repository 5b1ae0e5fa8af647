import { displayWidth, type WidthOptions } from './display-width.ts'

interface Page extends WidthOptions {
  readonly columns: number
}

/** Borders and blanks of a table of four columns. */
const SEPARATORS = 13
/** A document's name takes at most this share of the page; longer ones are wrapped. */
const NAME_SHARE = 1 / 4

/** Terminal columns that each context of a concordance may take, so that every find stands on one line. */
export function kwicRoom(documents: readonly string[], nodes: readonly string[], page: Page): number {
  const widest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, displayWidth(text, page)), 0)
  const name = Math.min(widest([...new Set(documents)]), Math.floor(page.columns * NAME_SHARE))
  return Math.max(0, Math.floor((page.columns - SEPARATORS - name - widest([...new Set(nodes)])) / 2))
}
