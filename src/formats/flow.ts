import { displayWidth, type WidthOptions, wrap } from './display-width.ts'

const GAP = '   '
const INDENT = '  '

/** The items, as many a line as fit into `room` columns; a wider one is wrapped, its further lines indented. */
export function flow(items: readonly string[], room: number, options: WidthOptions): string[] {
  const lines: string[] = []
  let open = false
  for (const item of items) {
    const joined = `${lines.at(-1)}${GAP}${item}`
    if (open && displayWidth(joined, options) <= room) {
      lines[lines.length - 1] = joined
      continue
    }
    const [first = '', ...rest] =
      displayWidth(item, options) <= room ? [item] : wrap(item, room - INDENT.length, options)
    lines.push(first, ...rest.map((line) => INDENT + line))
    open = rest.length === 0
  }
  return lines
}
