/** What a position of the stream borders on: a word begins here, a quotation opened or closed directly before. */
export const FLAG = { word: 1, opened: 2, closed: 4 } as const

/** The unit that no repeat runs across: ends of sentences and paragraphs, brackets, book titles. */
export const BARRIER = 0
/** The one spelling of the marks that join the members of a formula (、 ， ·). */
export const SEPARATOR = '、'.charCodeAt(0)

const OPENING = '“‘「『〝'
const CLOSING = '”’」』〞'
const JOINING = '、，,·'
const SEPARATOR_MARK = '、'
const QUOTATION_MARKS = new RegExp(`[${OPENING}${CLOSING}"]`, 'g')
const JOINING_MARKS = new RegExp(`[${JOINING}]`, 'g')
const LINE_END = '\n'.charCodeAt(0)
const IN_FORM = /[\p{Script=Han}A-Za-z0-9+]/u

/** What becomes of a unit of text: the unit it is written as, or one of the marks. */
const MARK = { opening: -1, closing: -2, straight: -3 } as const
const KINDS = Int32Array.from({ length: 65536 }, (_, unit) => kindOf(String.fromCharCode(unit)))

function kindOf(character: string): number {
  if (OPENING.includes(character)) return MARK.opening
  if (CLOSING.includes(character)) return MARK.closing
  if (character === '"') return MARK.straight
  if (JOINING.includes(character)) return SEPARATOR
  return IN_FORM.test(character) ? character.charCodeAt(0) : BARRIER
}

/** A document as the suffix array reads it. `units` ends with a barrier; `flags` and `offsets` have an entry for each. */
export interface Stream {
  readonly units: Uint16Array
  readonly flags: Uint8Array
  /** UTF-16 offset into the document's text of each unit. */
  readonly offsets: Int32Array
}

/**
 * Writes a normalised text as a stream in which spellings of one formula meet: quotation marks become flags, the marks
 * between members one separator, everything that no formula holds a barrier (runs of them once).
 *
 * @param cut words of a paragraph, which must join to it again.
 */
export function toStream(text: string, cut: (text: string) => readonly string[]): Stream {
  const borders = wordBorders(text, cut)
  const units = new Uint16Array(text.length + 1)
  const flags = new Uint8Array(text.length + 1)
  const offsets = new Int32Array(text.length + 1)
  let length = 0
  let pending = 0
  let straightOpen = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const written = KINDS[unit] as number
    if (unit === LINE_END) straightOpen = false
    if (written < 0) {
      const opens = written === MARK.opening || (written === MARK.straight && !straightOpen)
      pending |= FLAG.word | (opens ? FLAG.opened : FLAG.closed)
      if (written === MARK.straight) straightOpen = !straightOpen
      continue
    }
    if (written === BARRIER && length > 0 && units[length - 1] === BARRIER && pending === 0) continue
    units[length] = written
    offsets[length] = i
    flags[length++] = pending | (borders[i] === 1 ? FLAG.word : 0)
    pending = 0
  }
  offsets[length] = text.length
  flags[length++] = pending | FLAG.word
  return { units: units.slice(0, length), flags: flags.slice(0, length), offsets: offsets.slice(0, length) }
}

/** A text in the spelling of forms: no quotation marks, one mark between members. */
export function withoutMarks(text: string): string {
  return text.replace(QUOTATION_MARKS, '').replace(JOINING_MARKS, SEPARATOR_MARK)
}

/** 1 where a word begins. */
function wordBorders(text: string, cut: (text: string) => readonly string[]): Uint8Array {
  const borders = new Uint8Array(text.length)
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    let at = index
    for (const word of cut(line)) {
      borders[at] = 1
      at += word.length
    }
  }
  return borders
}
