/** Documents trimmed off either end of a form's life, so that a stray early use does not hide when it was coined. */
const TRIMMED_SHARE = 0.05

/**
 * Returns a function that tells how much a form belongs to a period, 0 to 1: one minus the share of the dated corpus that
 * lies between its first and its last use, over the share that as many documents drawn at random would span. Documents
 * are given by index; 0 where fewer than three of them are dated.
 */
export function periodMeter(dates: readonly (string | null)[]): (documents: readonly number[]) => number {
  const dated = dates.flatMap((date) => date ?? []).sort()
  // Documents of one date share the middle of their places.
  const placeOf = (date: string) => (dated.indexOf(date) + dated.lastIndexOf(date)) / 2 / Math.max(1, dated.length - 1)
  const byDate = new Map([...new Set(dated)].map((date) => [date, placeOf(date)]))
  const places = dates.map((date) => (date === null ? null : (byDate.get(date) as number)))
  return (documents) => {
    const life = documents.flatMap((document) => places[document] ?? []).sort((a, b) => a - b)
    const trimmed = Math.floor(life.length * TRIMMED_SHARE)
    const expected = (life.length - 1 - 2 * trimmed) / (life.length + 1)
    if (life.length < 3) return 0
    const span = (life.at(-1 - trimmed) as number) - (life[trimmed] as number)
    return Math.max(0, 1 - span / expected)
  }
}
