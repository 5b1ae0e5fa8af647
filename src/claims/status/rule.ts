import type { NumberStatus } from '../../model/claim.ts'

/** An expression with numbers that claim nothing: a date, a document number, a list number. */
export interface StatusRule {
  readonly rule: string
  readonly status: Exclude<NumberStatus, 'claim'>
  /** Sticky, from the first digit or numeral on. Patterns are joined, so a group that is referred to has a name. */
  readonly pattern: RegExp
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
export interface RuleSet {
  readonly rules: readonly StatusRule[]
  /** Matches where the pattern of a rule without `before` does. */
  readonly pattern: RegExp
  /** Matches at the end of a context that the `before` of a rule matches. */
  readonly before: RegExp
}

/** The rules as a set, with the two expressions joined from theirs. */
export function ruleSet(rules: readonly StatusRule[]): RuleSet {
  const patterns = rules.filter(({ before }) => before === undefined).map(({ pattern }) => pattern)
  const contexts = rules.flatMap(({ before }) => before ?? [])
  return {
    rules,
    pattern: new RegExp(anyOf(patterns), 'y'),
    // Read backwards from the end of the context, where each of them ends: most fail at the first character.
    before: new RegExp(`(?<=${anyOf(contexts)})`, 'y'),
  }
}

function anyOf(patterns: readonly RegExp[]): string {
  return patterns.map(({ source }) => `(?:${source})`).join('|')
}

/** Characters of context a rule sees before the number. */
const CONTEXT = 8

/** The first rule of a set that holds at `start`; `from` is the start of the sentence. */
export function matchRules(set: RuleSet, text: string, start: number, from: number): Expression | null {
  const context = text.slice(Math.max(from, start - CONTEXT), start)
  set.pattern.lastIndex = start
  const byPattern = set.pattern.test(text)
  set.before.lastIndex = context.length
  const byContext = set.before.test(context)
  if (!byPattern && !byContext) return null
  for (const { rule, status, pattern, before, notBefore } of set.rules) {
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
