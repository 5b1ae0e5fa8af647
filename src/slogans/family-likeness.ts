const NUMERALS = /[0-9]+|[一二三四五六七八九十百千万两双零〇]+/g

/** The numerals of a form in order: 五社联动 and 校社联动, 三张清单 and 四张清单 differ in it. */
export function numeralSignature(form: string): string {
  return (form.match(NUMERALS) ?? []).join(' ')
}

/** Whether `a` becomes `b` by at most `most` insertions, deletions and replacements of a character. */
export function withinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return (row[b.length] as number) <= most
}

/**
 * Whether two couplets are variants: as many members, at least half of them the same (in any order) and each of the others
 * sharing half its characters with its partner; or all members of the one, three or more, among up to twice as many of the
 * other.
 */
export function membersVary(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  const rest = many.filter((member) => !few.includes(member))
  const varied = few.filter((member) => !many.includes(member))
  if (few.length < many.length) return varied.length === 0 && few.length > 2 && few.length * 2 > many.length
  if (varied.length * 2 > few.length) return false
  return varied.every((member) => {
    const partner = rest.findIndex((other) => sharedHalf(member, other))
    if (partner < 0) return false
    rest.splice(partner, 1)
    return true
  })
}

function sharedHalf(a: string, b: string): boolean {
  const left = [...b]
  const shared = Array.from(a).filter((char) => {
    const at = left.indexOf(char)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return a.length === b.length && shared.length * 2 >= a.length
}
