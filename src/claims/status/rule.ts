import type { NumberStatus } from '../../model/claim.ts'
import { numeralKind } from './numeral-characters.ts'

/** An expression with numbers that claim nothing: a date, a document number, a list number. */
export interface StatusRule {
  readonly rule: string
  readonly status: Exclude<NumberStatus, 'claim'>
  /** Sticky, from the first digit or numeral on. Patterns are joined, so a group that is referred to has a name. */
  readonly pattern: RegExp
  /**
   * Characters of which one stands directly behind the numerals that the pattern begins with, for a pattern that needs one
   * there: most numbers have something else behind them, and the pattern need not be tried on them.
   */
  readonly behind?: string
  /** Must match the few characters before the number, up to its start. */
  readonly before?: RegExp
  /** Must not match them. */
  readonly notBefore?: RegExp
}

/** An expression found, and the rule that found it. */
export interface Expression {
  readonly end: number
  readonly status: StatusRule['status']
  readonly rule: string
}

/** Rules in the order they are tried, with two expressions that tell at once whether any of them can hold. */
interface Choice {
  readonly rules: readonly StatusRule[]
  /** Matches where the pattern of a rule without `before` does. */
  readonly pattern: RegExp
  /** Matches at the end of a context that the `before` of a rule matches. */
  readonly before: RegExp
}

/** Rules by the character behind the number. */
export interface RuleSet {
  readonly behind: ReadonlyMap<number, Choice>
  /** Behind any other character. */
  readonly elsewhere: Choice
}

/** Rules filed under each character they may have behind the number; those that name none are filed under all. */
export function ruleSet(rules: readonly StatusRule[]): RuleSet {
  const marks = new Set(rules.flatMap(({ behind }) => [...(behind ?? [])]))
  const fitting = (mark: string) => rules.filter(({ behind }) => behind === undefined || behind.includes(mark))
  return {
    behind: new Map([...marks].map((mark) => [mark.charCodeAt(0), choice(fitting(mark))])),
    elsewhere: choice(rules.filter(({ behind }) => behind === undefined)),
  }
}

function choice(rules: readonly StatusRule[]): Choice {
  const patterns = rules.filter(({ before }) => before === undefined).map(({ pattern }) => pattern)
  const contexts = rules.flatMap(({ before }) => before ?? [])
  return {
    rules,
    pattern: new RegExp(anyOf(patterns), 'y'),
    // Read backwards from the end of the context, where each of them ends: most fail at the first character.
    before: new RegExp(`(?<=${anyOf(contexts)})`, 'y'),
  }
}

/** No pattern with `behind` begins with so many numerals. */
const LONGEST = 16

function choiceAt({ behind, elsewhere }: RuleSet, text: string, start: number): Choice {
  const kind = numeralKind(text.charCodeAt(start))
  let end = start + 1
  while (end - start < LONGEST && numeralKind(text.charCodeAt(end)) === kind) end++
  return behind.get(text.charCodeAt(end)) ?? elsewhere
}

/** An expression for any of the patterns; of none, one that never matches. */
function anyOf(patterns: readonly RegExp[]): string {
  return patterns.length === 0 ? '(?!)' : patterns.map(({ source }) => `(?:${source})`).join('|')
}

/** Characters of context a rule sees before the number. */
const CONTEXT = 8

/** The first rule of a set that holds at `start`; `from` is the start of the sentence. */
export function matchRules(set: RuleSet, text: string, start: number, from: number): Expression | null {
  const { rules, pattern: anyPattern, before: anyContext } = choiceAt(set, text, start)
  const context = text.slice(Math.max(from, start - CONTEXT), start)
  anyPattern.lastIndex = start
  const byPattern = anyPattern.test(text)
  anyContext.lastIndex = context.length
  const byContext = anyContext.test(context)
  if (!byPattern && !byContext) return null
  for (const { rule, status, pattern, before, notBefore } of rules) {
    if (before === undefined ? !byPattern : !byContext) continue
    pattern.lastIndex = start
    if (!pattern.test(text)) continue
    const end = pattern.lastIndex
    if (before !== undefined && !before.test(context)) continue
    if (notBefore?.test(context)) continue
    return { end, status, rule }
  }
  return null
}
