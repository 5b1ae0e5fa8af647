import type { Mention, Rule } from './mention.ts'

/** Detectors in order of trust: where two mentions cross, or one may not stand inside the other, the earlier wins. */
const TRUST: readonly Rule[] = ['quote', 'partial-quote', 'lexicon', 'numeral', 'chain', 'parallel', 'named-action', 'echo']

/**
 * One mention a place: those with the same range are merged, of crossing ones the more trusted stays, of nested ones both
 * stay only where the inner has quotation marks of its own or is a known formula among the
 * members of a quoted couplet that is none.
 *
 * @returns mentions in text order, the outer before the inner.
 */
export function combineMentions(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  for (const mention of mergeSameRange(mentions).sort(byTrust)) {
    if (kept.every((other) => canStandTogether(mention, other))) kept.push(mention)
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end)
}

function mergeSameRange(mentions: readonly Mention[]): Mention[] {
  const byRange = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const range = `${mention.start}-${mention.end}`
    byRange.set(range, [...(byRange.get(range) ?? []), mention])
  }
  return [...byRange.values()].map((same) => same.reduce(merged))
}

/** The lexicon knows type and family; the quotation knows marks and head. */
function merged(a: Mention, b: Mention): Mention {
  const known = [a, b].find((mention) => mention.rules.includes('lexicon')) ?? a
  const quoted = [a, b].find((mention) => mention.quote !== 'none') ?? a
  return {
    ...known,
    quote: quoted.quote,
    head: quoted.head ?? known.head,
    rules: TRUST.filter((rule) => a.rules.includes(rule) || b.rules.includes(rule)),
    confidence: Math.max(a.confidence, b.confidence),
  }
}

function byTrust(a: Mention, b: Mention): number {
  return trust(a) - trust(b) || b.end - b.start - (a.end - a.start) || a.start - b.start
}

function trust({ rules }: Mention): number {
  return TRUST.findIndex((rule) => rules.includes(rule))
}

function canStandTogether(a: Mention, b: Mention): boolean {
  if (a.end <= b.start || b.end <= a.start) return true
  const [outer, inner] = b.end - b.start > a.end - a.start ? [b, a] : [a, b]
  if (inner.start < outer.start || inner.end > outer.end) return false
  if (isQuoted(inner)) return isQuoted(outer)
  return isQuoted(outer) && outer.members.length > 1 && inner.rules.includes('lexicon') && !outer.rules.includes('lexicon')
}

function isQuoted({ rules }: Mention): boolean {
  return rules.includes('quote') || rules.includes('partial-quote')
}
