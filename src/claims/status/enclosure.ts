/** How far a title or a quoted name reaches. */
const TITLE = 60
const NAME = 14

const OPEN = new Set('“‘「『')
const CLOSE = new Set('”’」』')
const BREAK = new Set('，。；：！？\n')

/** What encloses `[start, end)`: a 《title》, a short quotation without commas (a name), or nothing. */
export function enclosure(text: string, start: number, end: number, from: number, limit: number): 'title' | 'quotation' | null {
  if (inTitle(text, start, end, from, limit)) return 'title'
  let opening = start - 1
  while (opening >= from && start - opening <= NAME && !OPEN.has(text[opening] as string)) {
    if (CLOSE.has(text[opening] as string) || BREAK.has(text[opening] as string)) return null
    opening--
  }
  if (opening < from || start - opening > NAME) return null
  for (let at = end; at < limit && at - opening <= NAME; at++) {
    const char = text[at] as string
    if (CLOSE.has(char)) return 'quotation'
    if (OPEN.has(char) || BREAK.has(char)) return null
  }
  return null
}

function inTitle(text: string, start: number, end: number, from: number, limit: number): boolean {
  for (let at = start - 1; at >= from && start - at <= TITLE; at--) {
    if (text[at] === '》') return false
    if (text[at] !== '《') continue
    const close = text.indexOf('》', end)
    return close >= 0 && close < limit
  }
  return false
}
