import type { Claim, ClaimGroup } from '../../model/claim.ts'
import type { DocumentRecord } from '../../model/record.ts'
import type { ClaimContext } from '../claim-context.ts'
import { claimContexts } from '../claim-context.ts'
import { chineseMagnitude } from '../quantity-text.ts'
import type { Finding } from './finding.ts'
import { evidence } from './finding.ts'
import { addIntervals, claimInterval, compareIntervals, isBelow } from './interval.ts'

/** Totals against the parts the text gives, and parts named with 其中 against their whole. */
export function auditParts(record: DocumentRecord): Finding[] {
  const contexts = claimContexts(record.claims)
  return groupsOf(record).flatMap(({ relation, claims }) => {
    const total = claims.find(({ group }) => group?.role === 'total')
    const parts = claims.filter(({ group }) => group?.role !== 'total')
    if (total === undefined || parts.length === 0 || claims.some(({ unit }) => unit === '%')) return []
    if (relation === 'parts') return namesSome(total, parts, contexts) ? [] : [sum(record, total, parts)]
    const named = parts.filter((part) => relation === 'subset' && isNamedPart(total, part, contexts))
    return named.length === 0 ? [] : [subset(record, total, named)]
  })
}

/** 300亿元（其中茶叶100亿元、林竹50亿元）: some parts, not all. Ranks have none. */
function namesSome(total: Claim, [first]: readonly Claim[], contexts: ReadonlyMap<Claim, ClaimContext>): boolean {
  const [whole, part] = [contexts.get(total), first && contexts.get(first)]
  if (total.kind === 'rank' || first?.kind === 'rank') return true
  return whole !== undefined && part !== undefined && total.sentence.text.slice(whole.end, part.start).includes('其中')
}

/** 其中 follows the whole at once, and only 、 stands between it and the part. */
const NAMES_PARTS = /^[个项家户人名]?[，,；;（(]?其中[^，,；;。]{0,40}$/

/** 新增上市公司47家，其中科创板8家，总数达578家: what comes after a comma, or is a total itself, is no part. */
function isNamedPart(total: Claim, part: Claim, contexts: ReadonlyMap<Claim, ClaimContext>): boolean {
  const [whole, own] = [contexts.get(total), contexts.get(part)]
  if (whole === undefined || own === undefined || total.kind !== part.kind || total.kind === 'change') return false
  const between = part.sentence.text.slice(whole.end, own.start)
  return NAMES_PARTS.test(between) && total.unit === part.unit && part.stat !== 'cumulative'
}

interface Group {
  readonly relation: ClaimGroup['relation']
  readonly claims: Claim[]
}

function groupsOf({ claims }: DocumentRecord): Group[] {
  const groups = new Map<string, Group>()
  for (const claim of claims) {
    if (claim.group === null || claim.status !== 'claim') continue
    const { id, relation } = claim.group
    const group = groups.get(id)
    if (group === undefined) groups.set(id, { relation, claims: [claim] })
    else group.claims.push(claim)
  }
  return [...groups.values()]
}

function sum(record: DocumentRecord, total: Claim, parts: readonly Claim[]): Finding {
  const verdict = compareIntervals(claimInterval(total), addIntervals(parts.map(claimInterval)))
  const sign = verdict === 'mismatch' ? '≠' : '='
  return {
    check: 'parts',
    verdict,
    statement: `${total.subject}: ${figure(total)} ${sign} ${parts.map(figure).join(' + ')}`,
    evidence: [total, ...parts].map((claim) => evidence(record, claim)),
  }
}

/**
 * Parts named with 其中 that make up the whole confirm it. None may exceed it; together they may, where they overlap (其中党员,
 * 其中妇女), so that this alone is unknown.
 */
function subset(record: DocumentRecord, total: Claim, parts: readonly Claim[]): Finding {
  const whole = claimInterval(total)
  const together = addIntervals(parts.map(claimInterval))
  if (parts.length > 1 && compareIntervals(whole, together) === 'ok') return sum(record, total, parts)
  const exceeding = parts.filter((part) => isBelow(whole, claimInterval(part)))
  const sign = exceeding.length > 0 ? '>' : isBelow(whole, together) ? 'together >' : '≤'
  const shown = exceeding.length > 0 ? exceeding : parts
  return {
    check: 'subset',
    verdict: exceeding.length > 0 ? 'mismatch' : isBelow(whole, together) ? 'unknown' : 'ok',
    statement: `${shown.map((part) => `${part.subject} ${figure(part)}`).join(', ')} ${sign} ${total.subject} ${figure(total)}`,
    evidence: [total, ...shown].map((claim) => evidence(record, claim)),
  }
}

/** The figure as counted, digits in full where the text writes none of 万, 亿. */
export function figure({ value, text }: Claim): string {
  if (value === null) return text
  return /[万亿]/.test(text) ? chineseMagnitude(value) : `${value}`
}
