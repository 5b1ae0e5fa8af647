/** An expression, and a bit for the characters of which one is in whatever it matches. */
export interface Marked {
  readonly pattern: RegExp
  readonly bit: number
}

/** The bits of each UTF-16 unit. */
const BITS = new Int32Array(0x10000)
const MARKED = new Map<string, Marked[]>()
const MOST = 31

/**
 * An expression that is looked for in every clause and seldom found: it is tried only where one of `characters` stands.
 *
 * @throws TypeError for a global or sticky expression, which remembers where it matched last.
 * @throws RangeError where more groups of characters are asked for than a number has bits.
 */
export function marked(pattern: RegExp, characters: string): Marked {
  if (pattern.global || pattern.sticky) throw new TypeError(`${pattern} remembers where it matched`)
  const known = MARKED.get(characters)
  if (known === undefined && MARKED.size === MOST) throw new RangeError(`more than ${MOST} groups of marks`)
  const bit = known?.[0]?.bit ?? 1 << MARKED.size
  for (const character of characters) {
    const code = character.charCodeAt(0)
    BITS[code] = (BITS[code] as number) | bit
  }
  const expression = { pattern, bit }
  MARKED.set(characters, [...(known ?? []), expression])
  return expression
}

/** The bits of all characters of a text: one walk through it instead of a search for each expression. */
export function marksOf(text: string): number {
  let marks = 0
  for (let at = 0; at < text.length; at++) marks |= BITS[text.charCodeAt(at)] as number
  return marks
}

/** Whether one of the characters stands in a text whose bits are `marks`. */
export function mayHold({ bit }: Marked, marks: number): boolean {
  return (marks & bit) !== 0
}

/** Whether the expression matches somewhere in `text`, whose bits are `marks`. */
export function holds(expression: Marked, text: string, marks: number): boolean {
  return mayHold(expression, marks) && expression.pattern.test(text)
}

/** All expressions with their characters. */
export const MARKED_EXPRESSIONS: ReadonlyMap<string, readonly Marked[]> = MARKED
