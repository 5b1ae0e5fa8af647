import type { DocumentRecord } from '../model/record.ts'
import type { Cell, Table } from '../model/table.ts'
import { codePointOrder } from './code-point-order.ts'
import { cells, left, right } from './columns.ts'
import type { Group } from './groups.ts'
import { round } from './round.ts'
import type { SloganFamily, SloganMention } from './slogan-families.ts'
import { sloganFamilies } from './slogan-families.ts'
import { logLikelihood } from './stats/log-likelihood.ts'
import { twoGroups } from './two-groups.ts'

export interface DiffSlogansOptions {
  readonly top?: number
  /** Two documents (default), or the two values of this field: see `groupDocuments`. */
  readonly groupBy?: string
}

/**
 * Slogan families of two documents or groups side by side: mentions, rate per 10,000 characters, difference of the rates
 * and its log-likelihood. What only one side has leads, then the rest; each by likelihood, then form.
 *
 * @throws UsageError when there are not exactly two documents or groups.
 */
export function diffSlogans(records: readonly DocumentRecord[], options: DiffSlogansOptions = {}): Table {
  const [a, b] = twoGroups(records, options.groupBy)
  const sides = sloganFamilies([...a.members, ...b.members]).map((family) => compareSides(family, a, b))
  const sorted = sides.sort(
    (x, y) => order(x) - order(y) || y.likelihood - x.likelihood || codePointOrder(x.form, y.form),
  )
  return {
    name: 'diff-slogans',
    title: `Slogans: ${a.key} against ${b.key}`,
    columns: [
      left('family', 'slogan', 'key'),
      left('in'),
      right('a', a.key),
      right('b', b.key),
      right('aPer10k', `${a.key} per 10k`),
      right('bPer10k', `${b.key} per 10k`),
      right('difference'),
      right('g2', 'G²'),
    ],
    rows: sorted.slice(0, options.top).map(row(a, b)),
    note: `per 10k = mentions per 10,000 characters; difference = ${b.key} − ${a.key}; G² = four-cell log-likelihood (Dunning 1993), 3.84 = p 0.05 for one comparison`,
  }
}

interface Sides {
  readonly form: string
  readonly a: readonly SloganMention[]
  readonly b: readonly SloganMention[]
  readonly likelihood: number
}

type Side = Group<DocumentRecord>

function compareSides({ form, mentions }: SloganFamily, sideA: Side, sideB: Side): Sides {
  const a = mentions.filter(({ record }) => sideA.members.includes(record))
  const b = mentions.filter(({ record }) => sideB.members.includes(record))
  const likelihood = logLikelihood({ f1: a.length, n1: sideA.chars, f2: b.length, n2: sideB.chars })
  return { form, a, b, likelihood }
}

function order({ a, b }: Sides): number {
  if (b.length === 0) return 0
  return a.length === 0 ? 1 : 2
}

function row(sideA: Side, sideB: Side): (sides: Sides) => Cell[] {
  return ({ form, a, b, likelihood }) => {
    const rateA = (a.length * 10_000) / sideA.chars
    const rateB = (b.length * 10_000) / sideB.chars
    const [inA, inB] = [idsOf(a), idsOf(b)]
    const both = [...inA, ...inB]
    return [
      ...cells([form, b.length === 0 ? sideA.key : a.length === 0 ? sideB.key : 'both'], both),
      ...cells([a.length], inA),
      ...cells([b.length], inB),
      ...cells([round(rateA)], inA),
      ...cells([round(rateB)], inB),
      ...cells([round(rateB - rateA), round(likelihood)], both),
    ]
  }
}

function idsOf(mentions: readonly SloganMention[]): string[] {
  return mentions.map(({ slogan }) => slogan.id)
}
