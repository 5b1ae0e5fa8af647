import type { Draft } from '../draft.ts'

/** A name before figures that only white space parts: a row of a table that lost its lines. */
const NAME = /^[^\d，。；：、]{1,24}$/
const HAN = /[一-龥]/

/** What every figure of a row is said of: the name that opens it (钢材 2208万吨 1633万吨); null if the sentence is no row. */
export function rowName(text: string, drafts: readonly Draft[]): string | null {
  const first = drafts[0]
  if (first === undefined || drafts.length < 2) return null
  const name = text.slice(first.sentence.start, first.quantity.start)
  const parted = drafts.every(({ quantity }, i) => {
    const next = drafts[i + 1]
    return next === undefined || /^\s+$/.test(text.slice(quantity.end, next.quantity.start))
  })
  return parted && NAME.test(name) && HAN.test(name) ? name.replace(/\s/g, '') : null
}
