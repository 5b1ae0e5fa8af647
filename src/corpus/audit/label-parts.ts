import { WHOLE_LABELS } from '../../lexicon/whole-labels.ts'
import type { Claim } from '../../model/claim.ts'
import type { ClaimContext } from '../claim-context.ts'

/** A total and parts that by their names leave nothing out: 指标22个，约束性8个，预期性14个. */
export interface LabelledParts {
  readonly total: Claim
  readonly parts: readonly Claim[]
}

const AMOUNTS: ReadonlySet<string> = new Set(['count', 'money', 'measure'])
/** The parts follow their total at once. */
const FURTHEST = 60

/** Every total of a document that is followed by figures named as all of its parts. */
export function labelledParts(claims: readonly Claim[], contexts: ReadonlyMap<Claim, ClaimContext>): LabelledParts[] {
  return claims.flatMap((total, index) => {
    if (!AMOUNTS.has(total.kind) || total.per !== null || total.value === null) return []
    const behind = followers(total, claims.slice(index + 1), contexts)
    const parts = WHOLE_LABELS.map((row) => partsOf(row, behind, contexts)).find((found) => found !== null)
    return parts === undefined || parts === null || labelsOf(total, contexts).length > 0 ? [] : [{ total, parts }]
  })
}

/** The figures in the total's unit behind it in its sentence, up to the next total. */
function followers(total: Claim, behind: readonly Claim[], contexts: ReadonlyMap<Claim, ClaimContext>): Claim[] {
  const found: Claim[] = []
  let end = contexts.get(total)?.end
  for (const claim of behind) {
    const context = contexts.get(claim)
    if (claim.sentence.index !== total.sentence.index || context === undefined || end === undefined) break
    if (claim.kind !== total.kind || claim.unit !== total.unit) break
    const between = total.sentence.text.slice(end, context.start)
    if (between.length > FURTHEST || /[；。]/.test(between)) break
    found.push(claim)
    end = context.end
  }
  return found
}

/** One figure for each part of a row, and no other figure: a list that goes on names more parts. */
function partsOf(
  row: readonly (readonly string[])[],
  behind: readonly Claim[],
  contexts: ReadonlyMap<Claim, ClaimContext>,
): Claim[] | null {
  if (behind.length !== row.length) return null
  const named = behind.map((claim) => row.findIndex((names) => names.some((name) => isNamed(claim, name, contexts))))
  return new Set(named).size === row.length && !named.includes(-1) ? [...behind] : null
}

function labelsOf(claim: Claim, contexts: ReadonlyMap<Claim, ClaimContext>): string[] {
  return WHOLE_LABELS.flat(2).filter((name) => isNamed(claim, name, contexts))
}

/** Names stand before a figure with nothing but the counted noun between, or directly behind it. */
function isNamed(claim: Claim, name: string, contexts: ReadonlyMap<Claim, ClaimContext>): boolean {
  const context = contexts.get(claim)
  if (context === undefined) return false
  const { before, after } = context
  const at = before.lastIndexOf(name)
  return (at !== -1 && before.length - at - name.length <= 8) || after.startsWith(name)
}
