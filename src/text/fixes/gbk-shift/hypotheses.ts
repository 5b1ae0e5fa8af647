import { gbkChar, gbkCode } from '../../gbk-table.ts'
import { readings, withoutTone } from '../../pinyin.ts'
import { fullWidth, plainForm } from '../../plain-form.ts'
import { isHan, isMark, type Unit } from './units.ts'

/** What brings the bytes back in step: an ASCII trail byte, or an orphan before a mark, a tag, the line's end or a gloss. */
export type EndKind = 'letter' | 'mark' | 'tag' | 'line' | 'gloss' | 'unknown'

/**
 * One way to read a damaged stretch: from its orphan to `last`, the unit that brings the bytes back in step. `places`
 * holds the characters that each byte pair allows: one as a rule, many where a byte is hidden.
 */
export interface Hypothesis {
  readonly start: 'gloss' | 'mark'
  readonly end: EndKind
  readonly last: number
  readonly places: readonly (readonly string[])[]
  /** Whether a byte pair is supposed that left no trace on the page. */
  readonly vanished: boolean
  /** The same with such a pair in front of the displayed pair `at`, so that two characters stand for one; null where none can be. */
  readonly around: (at: number) => Hypothesis | null
}

/** Characters that each glossed syllable stands behind in the text. */
export type Inventory = ReadonlyMap<string, ReadonlySet<string>>

type Trails = (lead: number) => readonly number[]

/** Longer shifts do not occur: every mark and every gloss brings the bytes back in step. */
const LONGEST = 40
const MOST_ENDS = 3

const ALL_LEADS = range(0x81, 0xfe)
const ALL_TRAILS = range(0x40, 0xfe).filter((byte) => byte !== 0x7f)
/** Shifted pairs with these leads leave no trace: user-defined ones, and list numbers (⒈ ⑴ ①), which cleaning strips. */
const VANISHED_LEADS = [0xa2, ...range(0xaa, 0xaf), ...range(0xf8, 0xfe)]
const VANISHED_TRAILS = range(0xa1, 0xfe)
/** The shifted pair of a folded full-width question mark, which looks like an orphan. */
const QUESTION_MARK = [0xa3, 0xbf]

/**
 * Every way to read the damaged stretch that starts with the orphan `units[0]` behind the character `before`; none when
 * it does not fit the mechanism.
 */
export function hypotheses(units: readonly Unit[], before: string, inventory: Inventory): Hypothesis[] {
  const orphan = units[0] as Unit
  const start = orphan.gloss === null ? 'mark' : 'gloss'
  const heads = orphan.gloss === null ? ALL_LEADS : glossTrails(gbkBytes(before)?.[1], orphan.gloss, inventory)
  if (heads.length === 0) return []
  const found: Hypothesis[] = []
  const body: number[] = []
  const end = (kind: EndKind, last: number, trails: Trails) => {
    const bytes = [...body]
    // Next to a visible mark nothing vanished; beside two hidden bytes anything could have.
    const first = start === 'mark' ? 1 : 0
    const beyond = bytes.length / 2 + (kind === 'letter' || kind === 'gloss' ? 1 : 0)
    const around = (at: number): Hypothesis | null => {
      if (at < first || at >= beyond) return null
      return {
        start,
        end: kind,
        last,
        places: pairUpAround(heads, bytes, trails, at),
        vanished: true,
        around: () => null,
      }
    }
    found.push({ start, end: kind, last, places: pairUp(heads, bytes, trails), vanished: false, around })
  }
  for (let index = 1; index < Math.min(units.length, LONGEST) && found.length < MOST_ENDS; index++) {
    const { char, gloss, orphan: isOrphan } = units[index] as Unit
    const mustBeMark = index === 1 && start === 'mark'
    if (isOrphan && gloss !== null) {
      if (!mustBeMark) end('gloss', index, (lead) => glossTrails(lead, gloss, inventory))
      break
    }
    if (isOrphan) {
      if (!mustBeMark) end(endKind(units, index), index, () => ALL_TRAILS)
      body.push(...QUESTION_MARK)
      continue
    }
    const trail = asciiTrail(char)
    if (trail !== null) {
      end('letter', index, () => [trail])
      if (gloss !== null) break
    }
    const bytes = gbkBytes(char)
    if (bytes === undefined || (mustBeMark && !isMark(char))) break
    body.push(...bytes)
  }
  return found
}

function endKind(units: readonly Unit[], index: number): EndKind {
  const next = units[index + 1]
  if (next === undefined) return 'line'
  if (isMark(next.char)) return 'mark'
  // The opening bracket of `</p>` is swallowed. Anything else may have followed a swallowed digit: nothing to trust.
  return next.char === '/' && /[a-z]/.test(units[index + 2]?.char ?? '') ? 'tag' : 'unknown'
}

/** The byte that a character shown alone stands for when it ends a pair: ASCII trails, and 0x80, which shows as €. */
function asciiTrail(char: string): number | null {
  if (char === '€') return 0x80
  return char >= '@' && char <= '~' ? char.charCodeAt(0) : null
}

/** The characters between a hidden first and a last byte: (head, b0) (b1, b2) … (bn, trail). */
function pairUp(heads: readonly number[], body: readonly number[], trails: Trails): string[][] {
  const places: string[][] = []
  let leads = heads
  for (let at = 0; at < body.length; at += 2) {
    places.push(charsOf(leads, () => [body[at] as number]))
    leads = [body[at + 1] as number]
  }
  places.push(charsOf(leads, trails))
  return places
}

/** The same with a pair of bytes that left no trace in front of the displayed pair number `at`. */
function pairUpAround(heads: readonly number[], body: readonly number[], trails: Trails, at: number): string[][] {
  const before = pairUp(heads, body.slice(0, 2 * at), () => VANISHED_LEADS)
  return [...before, ...pairUp(VANISHED_TRAILS, body.slice(2 * at), trails)]
}

function charsOf(leads: readonly number[], trails: Trails): string[] {
  const chars: string[] = []
  for (const lead of leads) {
    for (const trail of trails(lead)) {
      const char = gbkChar(lead, trail)
      if (char !== undefined) chars.push(char)
    }
  }
  return chars
}

/**
 * The trail bytes that make of `lead` a character glossed with `pinyin`: those the text glosses so elsewhere, else all
 * characters with that reading that differ between the scripts, for only such are glossed. Dictionaries differ in tones,
 * which therefore count only when they fit.
 */
function glossTrails(lead: number | undefined, pinyin: string, inventory: Inventory): number[] {
  if (lead === undefined) return []
  const own = [...(inventory.get(pinyin) ?? [])].map(gbkBytes).filter((bytes) => bytes?.[0] === lead)
  if (own.length > 0) return own.map((bytes) => (bytes as [number, number])[1])
  const glossed = ALL_TRAILS.flatMap((trail) => {
    const char = gbkChar(lead, trail)
    return char !== undefined && isHan(char) && plainForm(char) !== char ? [{ trail, readings: readings(char) }] : []
  })
  const toned = glossed.filter((candidate) => candidate.readings.includes(pinyin))
  const untoned = withoutTone(pinyin)
  const fitting =
    toned.length > 0 ? toned : glossed.filter((candidate) => candidate.readings.map(withoutTone).includes(untoned))
  return fitting.map(({ trail }) => trail)
}

function gbkBytes(char: string): [number, number] | undefined {
  const code = gbkCode(fullWidth(char))
  return code === undefined ? undefined : [code >> 8, code & 255]
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
