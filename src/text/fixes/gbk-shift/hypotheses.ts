import { gbkChar, gbkCode } from '../../gbk-table.ts'
import { readings, withoutTone } from '../../pinyin.ts'
import { fullWidth, plainForm } from '../../plain-form.ts'
import { isHan, isMark, type Unit } from './units.ts'

/** What brings the bytes back in step: an ASCII trail byte, or an orphan before a mark, a tag, the line's end or a gloss. */
export type EndKind = 'letter' | 'mark' | 'tag' | 'line' | 'gloss' | 'unknown'

/** What the bytes allow at one place of a damaged stretch. */
export interface BytePlace {
  /** The characters that may stand there: one as a rule, many where a byte is hidden. */
  readonly chars: readonly string[]
  /** The two characters there may be instead, if a pair of bytes between them left no trace; null where none can have. */
  readonly around: (() => readonly [readonly string[], readonly string[]]) | null
}

/** One way to read a damaged stretch: from its orphan to `last`, the unit that brings the bytes back in step. */
export interface Hypothesis {
  readonly start: 'gloss' | 'mark'
  readonly end: EndKind
  readonly last: number
  readonly places: readonly BytePlace[]
}

/** Characters that each glossed syllable stands behind in the text. */
export type Inventory = ReadonlyMap<string, ReadonlySet<string>>

type Trails = (lead: number) => readonly number[]

/** Longer shifts do not occur: every mark and every gloss brings the bytes back in step. */
const LONGEST = 40
const MOST_ENDS = 3

const ALL_LEADS = range(0x81, 0xfe)
const ALL_TRAILS = range(0x40, 0xfe).filter((byte) => byte !== 0x7f)
const anyTrail = () => ALL_TRAILS
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
    // Next to a visible mark nothing vanished; beside two hidden bytes anything could have.
    const first = start === 'mark' ? 1 : 0
    const beyond = body.length / 2 + (kind === 'letter' || kind === 'gloss' ? 1 : 0)
    const places = pairUp(heads, body, trails, (at) => at >= first && at < beyond)
    found.push({ start, end: kind, last, places })
  }
  for (let index = 1; index < Math.min(units.length, LONGEST) && found.length < MOST_ENDS; index++) {
    const { char, gloss, orphan: isOrphan } = units[index] as Unit
    const mustBeMark = index === 1 && start === 'mark'
    if (isOrphan && gloss !== null) {
      if (!mustBeMark) end('gloss', index, (lead) => glossTrails(lead, gloss, inventory))
      break
    }
    if (isOrphan) {
      if (!mustBeMark) end(endKind(units, index), index, anyTrail)
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

/** The places between a hidden first and a last byte: (head, b0) (b1, b2) … (bn, trail). */
function pairUp(
  heads: readonly number[],
  body: readonly number[],
  trails: Trails,
  mayVanish: (at: number) => boolean,
): BytePlace[] {
  const places: BytePlace[] = []
  let leads = heads
  const place = (trail: number) => {
    const chars = leads === ALL_LEADS ? withTrail(trail) : charsOf(leads, () => [trail])
    const own = leads
    const around = () => [before(own), behindVanished(trail)] as const
    places.push({ chars, around: mayVanish(places.length) ? around : null })
  }
  for (let at = 0; at < body.length; at += 2) {
    place(body[at] as number)
    leads = [body[at + 1] as number]
  }
  const chars = trails === anyTrail && leads.length === 1 ? withLead(leads[0] as number) : charsOf(leads, trails)
  const around = () => [before(leads), charsOf(VANISHED_TRAILS, trails)] as const
  places.push({ chars, around: mayVanish(places.length) ? around : null })
  return places
}

/** What may stand in front of a pair that vanished. */
function before(leads: readonly number[]): readonly string[] {
  return leads.length === 1 ? beforeVanished(leads[0] as number) : charsOf(leads, () => VANISHED_LEADS)
}

/** What `make` makes of a byte, made once. */
function byByte<Made>(make: (byte: number) => Made): (byte: number) => Made {
  const made = new Map<number, Made>()
  return (byte) => {
    const known = made.get(byte) ?? make(byte)
    made.set(byte, known)
    return known
  }
}

const withTrail = byByte((trail) => charsOf(ALL_LEADS, () => [trail]))
const withLead = byByte((lead) => charsOf([lead], () => ALL_TRAILS))
const beforeVanished = byByte((lead) => charsOf([lead], () => VANISHED_LEADS))
const behindVanished = byByte((trail) => charsOf(VANISHED_TRAILS, () => [trail]))

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
  const glossed = glossable(lead)
  const toned = glossed.filter(({ toned }) => toned.includes(pinyin))
  const wanted = withoutTone(pinyin)
  const fitting = toned.length > 0 ? toned : glossed.filter(({ untoned }) => untoned.includes(wanted))
  return fitting.map(({ trail }) => trail)
}

/** The characters with one lead byte that differ between the scripts, by their trail bytes, with their readings. */
const glossable = byByte((lead) =>
  ALL_TRAILS.flatMap((trail) => {
    const char = gbkChar(lead, trail)
    if (char === undefined || !isHan(char) || plainForm(char) === char) return []
    const toned = readings(char)
    return [{ trail, toned, untoned: toned.map(withoutTone) }]
  }),
)

function gbkBytes(char: string): [number, number] | undefined {
  const code = gbkCode(fullWidth(char))
  return code === undefined ? undefined : [code >> 8, code & 255]
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
