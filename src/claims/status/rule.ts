import type { NumberStatus } from '../../model/claim.ts'

/** An expression with numbers that claim nothing: a date, a document number, a list number. */
export interface StatusRule {
  readonly rule: string
  readonly status: Exclude<NumberStatus, 'claim'>
  /** Sticky, from the first digit or numeral on. */
  readonly pattern: RegExp
  /** Must match the few characters before the number, up to its start. */
  readonly before?: RegExp
  /** Must not match them. */
  readonly notBefore?: RegExp
}

export interface Expression {
  readonly end: number
  readonly status: StatusRule['status']
  readonly rule: string
}

/** Characters of context a rule sees before the number. */
const CONTEXT = 8

/** The first rule of `rules` that holds at `start`; `from` is the start of the sentence. */
export function matchRules(rules: readonly StatusRule[], text: string, start: number, from: number): Expression | null {
  let context: string | null = null
  for (const { rule, status, pattern, before, notBefore } of rules) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match === null) continue
    if (before !== undefined || notBefore !== undefined) {
      context ??= text.slice(Math.max(from, start - CONTEXT), start)
      if (before !== undefined && !before.test(context)) continue
      if (notBefore?.test(context)) continue
    }
    return { end: start + match[0].length, status, rule }
  }
  return null
}
