import type { Mention, Rule } from './mention.ts'

/** Detectors in the order `rules` names them. */
const ORDER: readonly Rule[] = ['quote', 'partial-quote', 'lexicon', 'numeral', 'parallel', 'named-action', 'echo']

/**
 * One mention a place: those with the same range are merged; of crossing ones the quoted, then the longer stays, an echo
 * last; of nested ones both stay only where the inner has quotation marks of its own or is a known formula among the
 * members of a quoted couplet that is none. The formula is the longest string that is one: 党建引领 inside an unquoted row
 * of members is no second mention.
 *
 * @returns mentions in text order, the outer before the inner.
 */
export function combineMentions(mentions: readonly Mention[]): Mention[] {
  const sorted = mergeSameRange(mentions)
  const kept: Mention[] = []
  for (const cluster of overlapping(sorted)) {
    const inCluster: Mention[] = []
    for (const mention of cluster.sort(byTrust)) {
      if (inCluster.every((other) => canStandTogether(mention, other))) inCluster.push(mention)
    }
    kept.push(...inCluster.sort(byPlace))
  }
  return kept
}

function mergeSameRange(mentions: readonly Mention[]): Mention[] {
  const merged: Mention[] = []
  for (const mention of [...mentions].sort(byPlace)) {
    const last = merged.at(-1)
    if (last?.start === mention.start && last.end === mention.end) merged[merged.length - 1] = merge(last, mention)
    else merged.push(mention)
  }
  return merged
}

/** The lexicon knows type and family; the quotation knows marks and head. */
function merge(a: Mention, b: Mention): Mention {
  const known = [a, b].find((mention) => mention.rules.includes('lexicon')) ?? a
  const quoted = [a, b].find((mention) => mention.quote !== 'none') ?? known
  return {
    ...known,
    quote: quoted.quote,
    head: quoted.head ?? known.head,
    rules: ORDER.filter((rule) => a.rules.includes(rule) || b.rules.includes(rule)),
    confidence: Math.max(a.confidence, b.confidence),
  }
}

/** Splits mentions in text order into runs that share text, so that only neighbours are compared. */
function overlapping(mentions: readonly Mention[]): Mention[][] {
  const clusters: Mention[][] = []
  let end = -1
  for (const mention of mentions) {
    if (mention.start >= end) clusters.push([mention])
    else clusters.at(-1)?.push(mention)
    end = Math.max(end, mention.end)
  }
  return clusters
}

function byPlace(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end || order(a) - order(b)
}

function order({ rules }: Mention): number {
  return ORDER.findIndex((rule) => rules.includes(rule))
}

function byTrust(a: Mention, b: Mention): number {
  return trust(a) - trust(b) || b.end - b.start - (a.end - a.start) || a.start - b.start
}

function trust(mention: Mention): number {
  if (isQuoted(mention)) return 0
  return mention.rules.every((rule) => rule === 'echo') ? 2 : 1
}

function canStandTogether(a: Mention, b: Mention): boolean {
  if (a.end <= b.start || b.end <= a.start) return true
  const [outer, inner] = b.end - b.start > a.end - a.start ? [b, a] : [a, b]
  if (inner.start < outer.start || inner.end > outer.end) return false
  if (inner.rules.includes('quote')) return isQuoted(outer)
  return (
    isQuoted(outer) && outer.members.length > 1 && inner.rules.includes('lexicon') && !outer.rules.includes('lexicon')
  )
}

function isQuoted({ rules }: Mention): boolean {
  return rules.includes('quote') || rules.includes('partial-quote')
}
