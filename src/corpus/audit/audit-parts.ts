import { SIZED_THINGS } from '../../lexicon/sized-things.ts'
import type { Claim, ClaimGroup } from '../../model/claim.ts'
import type { DocumentRecord } from '../../model/record.ts'
import type { ClaimContext } from '../claim-context.ts'
import { claimContexts } from '../claim-context.ts'
import { comparePartSum, compareSubset } from './compare-parts.ts'
import type { Finding } from './finding.ts'
import { labelledParts } from './label-parts.ts'

/** Totals against the parts the text gives, and parts named with 其中 against their whole. */
export function auditParts(record: DocumentRecord): Finding[] {
  const contexts = claimContexts(record.claims)
  const labelled = labelledParts(
    record.claims.filter(({ status }) => status === 'claim'),
    contexts,
  )
  const told = new Set(labelled.map(({ total }) => total))
  const sums = labelled.map(({ total, parts }) => comparePartSum(record, total, parts))
  const groups = groupsOf(record).flatMap(({ relation, claims }) => {
    const total = claims.find(({ group }) => group?.role === 'total')
    const parts = claims.filter(({ group }) => group?.role !== 'total')
    if (total === undefined || told.has(total) || parts.length === 0 || claims.some(isNoAmount)) return []
    if (relation === 'parts' && !namesSome(total, parts, contexts)) return [comparePartSum(record, total, parts)]
    if (relation !== 'parts' && relation !== 'subset') return []
    const named = namedParts(total, parts, contexts)
    const names = named.map((part) => nameOf(part, contexts))
    return named.length === 0 ? [] : [compareSubset(record, total, named, names)]
  })
  return [...sums, ...groups]
}

/** Shares, ranks, changes and means have no parts that could be added up. */
function isNoAmount({ unit, kind, stat, subject }: Claim): boolean {
  return unit === '%' || kind === 'rank' || kind === 'change' || stat === 'mean' || /均/.test(subject)
}

/** 300亿元（其中茶叶100亿元、林竹50亿元）: some parts, not all. */
function namesSome(total: Claim, [first]: readonly Claim[], contexts: ReadonlyMap<Claim, ClaimContext>): boolean {
  const [whole, part] = [contexts.get(total), first && contexts.get(first)]
  return whole !== undefined && part !== undefined && total.sentence.text.slice(whole.end, part.start).includes('其中')
}

/** 其中 follows the whole at once, and only 、 stands between it and the part. */
const NAMES_PARTS = /^[^，,；;。（(]{0,8}[，,；;（(]?其中[^，,；;。]{0,40}$/

/** ，农村网格1500个 after 城市网格1800个: the next of the parts, named like the whole. */
const NEXT_PART = /^[，,；;、](?:以及|和)?[^，,；;。、\d]{1,14}$/

function namedParts(total: Claim, parts: readonly Claim[], contexts: ReadonlyMap<Claim, ClaimContext>): Claim[] {
  const named: Claim[] = []
  for (const part of parts) {
    const last = named.at(-1)
    const from = last && contexts.get(last)
    const isNext =
      from !== undefined &&
      total.subject !== '' &&
      part.subject.endsWith(total.subject) &&
      NEXT_PART.test(part.sentence.text.slice(from.end, contexts.get(part)?.start)) &&
      total.unit === part.unit
    if (isNext || isNamedPart(total, part, contexts)) named.push(part)
  }
  return named
}

/** 新增示范社46家，其中省级9家，总数达312家: what comes after a comma, or is a total itself, is no part. */
function isNamedPart(total: Claim, part: Claim, contexts: ReadonlyMap<Claim, ClaimContext>): boolean {
  const [whole, own] = [contexts.get(total), contexts.get(part)]
  if (whole === undefined || own === undefined || total.kind !== part.kind || total.unit !== part.unit) return false
  // A part in the total's unit that does not write it has borrowed it from its neighbour.
  if (!part.text.endsWith(part.unit.slice(-1))) return false
  const isSize = part.kind !== 'count' && (SIZED_THINGS.test(own.after) || part.bound === 'min')
  if (isSize || part.stat === 'cumulative' || total.per !== part.per || whole.before.includes('每')) return false
  return NAMES_PARTS.test(part.sentence.text.slice(whole.end, own.start))
}

/** What the clause calls a part: 北河镇 in 其中北河镇50个. */
function nameOf(part: Claim, contexts: ReadonlyMap<Claim, ClaimContext>): string {
  return contexts.get(part)?.before.replace(/^.*其中/, '') ?? part.subject
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
