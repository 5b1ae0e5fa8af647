import { displayWidth, type WidthOptions, wrap } from './display-width.ts'

const GAP = '   '

/** The items, as many a line as fit into `room` columns; items wider than that are wrapped. */
export function flow(items: readonly string[], room: number, options: WidthOptions): string[] {
  const lines: string[] = []
  for (const item of items) {
    const last = lines.at(-1)
    const joined = last === undefined ? null : last + GAP + item
    if (joined !== null && displayWidth(joined, options) <= room) lines[lines.length - 1] = joined
    else lines.push(...wrap(item, room, options))
  }
  return lines
}
