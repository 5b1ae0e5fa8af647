import type { DocumentRecord } from '../model/record.ts'
import type { Cell, Table } from '../model/table.ts'
import { codePointOrder } from './code-point-order.ts'
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
      { key: 'family', title: 'slogan', align: 'left' },
      { key: 'in', title: 'in', align: 'left' },
      { key: 'a', title: a.key, align: 'right' },
      { key: 'b', title: b.key, align: 'right' },
      { key: 'aPer10k', title: `${a.key} per 10k`, align: 'right' },
      { key: 'bPer10k', title: `${b.key} per 10k`, align: 'right' },
      { key: 'difference', title: 'difference', align: 'right' },
      { key: 'g2', title: 'G²', align: 'right' },
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

function compareSides({ form, mentions }: SloganFamily, left: Side, right: Side): Sides {
  const a = mentions.filter(({ record }) => left.members.includes(record))
  const b = mentions.filter(({ record }) => right.members.includes(record))
  const likelihood = logLikelihood({ f1: a.length, n1: left.chars, f2: b.length, n2: right.chars })
  return { form, a, b, likelihood }
}

function order({ a, b }: Sides): number {
  if (b.length === 0) return 0
  return a.length === 0 ? 1 : 2
}

function row(left: Side, right: Side): (sides: Sides) => Cell[] {
  return ({ form, a, b, likelihood }) => {
    const rateA = (a.length * 10_000) / left.chars
    const rateB = (b.length * 10_000) / right.chars
    return [
      { value: form },
      { value: b.length === 0 ? left.key : a.length === 0 ? right.key : 'both' },
      count(a),
      count(b),
      { value: round(rateA) },
      { value: round(rateB) },
      { value: round(rateB - rateA) },
      { value: round(likelihood) },
    ]
  }
}

function count(mentions: readonly SloganMention[]): Cell {
  return { value: mentions.length, refs: mentions.map(({ slogan }) => slogan.id) }
}
