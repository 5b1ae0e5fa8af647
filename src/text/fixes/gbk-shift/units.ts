const TONED = 'āáǎàēéěèōóǒòūúǔùīíǐìǖǘǚǜńňǹḿ'
/** A pinyin syllable, toned or not; some sites write ɡ for g. */
const SYLLABLE = `[a-zɡü${TONED}]{1,7}`
const HAN = String.raw`[\u3400-\u9fff]`
/** What a page shows for a byte that lost its partner. */
const ORPHAN = String.raw`[?\ufffd]`
/** The marks that the sites' byte-level replacements look for, full width or folded to ASCII. */
const MARK = '[!?;:,！？；：，。、]'
/** What may stand in front of damage: Chinese text, or a number, a quotation or emphasis in it. */
const CHINESE = String.raw`[\u3000-\u9fff\uff01-\uff5e“”‘’…—)%*0-9]`
/** In front of the rest of a gloss also a mark folded to ASCII. */
const FOLDED = '[!,:;(]'

/**
 * Where a stretch can begin: at an orphan byte in front of a mark (`?;鶎`) or of the rest of a gloss (`?qū)`). Looks back last,
 * so that clean text costs no more than a search for the orphan.
 */
export const TRIGGER = new RegExp(
  `${ORPHAN}(?:(?=${MARK}|${SYLLABLE} ?[)）])(?<=${CHINESE}.)|(?=${SYLLABLE} ?[)）])(?<=${FOLDED}.))`,
  'g',
)

const HEADLESS_GLOSS = new RegExp(`${ORPHAN}(${SYLLABLE}) ?[)）]`, 'y')
const GLOSS = new RegExp(`[(（](${SYLLABLE}) ?[)）]`, 'y')
const GLOSSED = new RegExp(`(${HAN})[(（](${SYLLABLE}) ?[)）]`, 'g')
const TONED_VOWEL = new RegExp(`[${TONED}]`)
const IS_MARK = new RegExp(`^${MARK}$`)

/** One displayed character, or an orphan byte with what it swallowed. */
export interface Unit {
  readonly start: number
  readonly end: number
  /** The character shown; `?` for an orphan. */
  readonly char: string
  readonly orphan: boolean
  /** The pinyin of the gloss at this place; behind an orphan its opening bracket is swallowed. */
  readonly gloss: string | null
  /** Where the character itself ends. */
  readonly charEnd: number
}

/** The units of one line from `start` on, at most `limit`. */
export function unitsFrom(text: string, start: number, limit: number): Unit[] {
  const units: Unit[] = []
  let at = start
  while (at < text.length && units.length < limit) {
    const char = String.fromCodePoint(text.codePointAt(at) as number)
    if (char === '\n' || char === '\r') break
    const unit = unitAt(text, at, char)
    units.push(unit)
    at = unit.end
  }
  return units
}

function unitAt(text: string, start: number, char: string): Unit {
  const orphan = char === '?' || char === '\ufffd'
  const charEnd = start + char.length
  const match = orphan ? matchAt(HEADLESS_GLOSS, text, start) : matchAt(GLOSS, text, charEnd)
  // Behind a letter, which may end a shifted pair, only a toned syllable is a gloss: N(xiàn) but not N(app).
  const isGloss = match !== null && (orphan || isHan(char) || TONED_VOWEL.test(match[0]))
  const end = isGloss ? (orphan ? start : charEnd) + match[0].length : charEnd
  return { start, end, char: orphan ? '?' : char, orphan, gloss: isGloss ? syllable(match[1]) : null, charEnd }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function syllable(text: string | undefined): string {
  return (text ?? '').replaceAll('ɡ', 'g')
}

export function isHan(char: string): boolean {
  return char >= '\u3400' && char <= '\u9fff'
}

export function isMark(char: string): boolean {
  return IS_MARK.test(char)
}

/** `text` without the glosses behind Han characters. */
export function withoutGlosses(text: string): string {
  return text.replace(GLOSSED, '$1')
}

/** Which characters the text glosses with which syllable: its site glosses them everywhere. */
export function glossInventory(text: string): Map<string, Set<string>> {
  const inventory = new Map<string, Set<string>>()
  for (const [, char, pinyin] of text.matchAll(GLOSSED)) {
    const key = syllable(pinyin)
    const chars = inventory.get(key) ?? new Set()
    inventory.set(key, chars.add(char as string))
  }
  return inventory
}
