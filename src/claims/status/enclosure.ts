/** How far a title or a quoted name reaches. */
const TITLE = 60
const NAME = 14

const NOTHING = 0
const OPEN = 1
const CLOSE = 2
const BREAK = 3
const TITLE_OPEN = 4
const TITLE_CLOSE = 5
const KIND = new Uint8Array(0x10000)
for (const [kind, characters] of [
  [OPEN, '“‘「『'],
  [CLOSE, '”’」』'],
  [BREAK, '，。；：！？\n'],
  [TITLE_OPEN, '《'],
  [TITLE_CLOSE, '》'],
] as const) {
  for (const character of characters) KIND[character.charCodeAt(0)] = kind
}

/** What encloses `[start, end)`: a 《title》, a short quotation without commas (a name), or nothing. */
export function enclosure(
  text: string,
  start: number,
  end: number,
  from: number,
  limit: number,
): 'title' | 'quotation' | null {
  let quotation: boolean | null = null
  for (let at = start - 1; at >= from && start - at <= TITLE; at--) {
    const kind = KIND[text.charCodeAt(at)]
    if (kind === NOTHING) continue
    if (kind === TITLE_OPEN) return closes(text, end, limit, TITLE, TITLE_CLOSE) ? 'title' : null
    if (kind === TITLE_CLOSE) break
    quotation ??= kind === OPEN && start - at <= NAME && closes(text, end, limit, NAME - (start - at), CLOSE)
  }
  return quotation === true ? 'quotation' : null
}

/** Whether the next mark within `reach` of `at` is one of kind `closing`. */
function closes(text: string, at: number, limit: number, reach: number, closing: number): boolean {
  for (let i = at; i < limit && i - at <= reach; i++) {
    const kind = KIND[text.charCodeAt(i)]
    if (kind === closing) return true
    if (kind !== NOTHING && closing === CLOSE) return false
  }
  return false
}
