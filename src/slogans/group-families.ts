import { differByOne, isCounted, membersVary, numeralSignature } from './family-likeness.ts'

/** Wording of four characters and fewer differs by a character as a rule: 三张榜单, 三张清单. */
const SHORTEST = 5
/** Members shared by more families than this (党建引领) tell nothing about any two of them. */
const LARGEST_BUCKET = 200

/**
 * Groups the families of many records: those that differ by a character or so (最多跑一次, 最多跑一趟), and couplets that
 * share members and vary the others (纵向到底、横向到边 and 纵向贯通、横向到边). Families with different numerals never meet.
 * The result depends on the multiset of families alone, not on their order. Time and memory are linear in the number of
 * different families: only those that share a member, or a spelling with a character left out, are compared.
 *
 * @param families canonical forms as records name them, one a mention, so that repetition counts.
 * @returns for each of them the one its group is named after: the commonest, then the shortest, then the first by code units.
 */
export function groupFamilies(families: Iterable<string>): Map<string, string> {
  const counts = new Map<string, number>()
  for (const family of families) counts.set(family, (counts.get(family) ?? 0) + 1)
  const forms = [...counts.keys()].sort()
  const groups = new Groups(forms)
  for (const [a, b] of candidates(forms)) {
    if (numeralSignature(a) === numeralSignature(b) && areVariants(a, b)) groups.join(a, b)
  }
  return groups.named(
    (a, b) => (counts.get(b) as number) - (counts.get(a) as number) || a.length - b.length || (a < b ? -1 : 1),
  )
}

function areVariants(a: string, b: string): boolean {
  const left = a.split('、')
  const right = b.split('、')
  if (left.length > 1 && right.length > 1) return membersVary(left, right)
  const shorter = Math.min(a.length, b.length)
  return shorter >= SHORTEST && !isCounted(a) && differByOne(a, b)
}

/** Pairs worth comparing, each from a bucket of families that share a member or a spelling with one character left out. */
function* candidates(forms: readonly string[]): Generator<[string, string]> {
  const buckets = new Map<string, string[]>()
  for (const form of forms) {
    for (const key of bucketKeys(form)) {
      const bucket = buckets.get(key)
      if (bucket === undefined) buckets.set(key, [form])
      else bucket.push(form)
    }
  }
  for (const bucket of buckets.values()) {
    if (bucket.length > LARGEST_BUCKET) continue
    for (const [i, a] of bucket.entries()) for (const b of bucket.slice(i + 1)) yield [a, b]
  }
}

function bucketKeys(form: string): Set<string> {
  const members = form.split('、')
  if (members.length > 1) return new Set(members.map((member) => `member ${member}`))
  if (form.length < SHORTEST) return new Set()
  return new Set([form, ...Array.from(form, (_, i) => form.slice(0, i) + form.slice(i + 1))])
}

/** Disjoint sets of forms. */
class Groups {
  private readonly parent: Map<string, string>

  constructor(forms: readonly string[]) {
    this.parent = new Map(forms.map((form) => [form, form]))
  }

  join(a: string, b: string): void {
    this.parent.set(this.root(a), this.root(b))
  }

  named(compare: (a: string, b: string) => number): Map<string, string> {
    const names = new Map<string, string>()
    for (const form of this.parent.keys()) {
      const root = this.root(form)
      const name = names.get(root)
      if (name === undefined || compare(form, name) < 0) names.set(root, form)
    }
    return new Map([...this.parent.keys()].map((form) => [form, names.get(this.root(form)) as string]))
  }

  private root(form: string): string {
    let root = form
    while (this.parent.get(root) !== root) root = this.parent.get(root) as string
    this.parent.set(form, root)
    return root
  }
}
