import { UsageError } from '../model/errors.ts'
import type { Group, OfDocument } from './groups.ts'
import { groupDocuments } from './groups.ts'

const NAMED_AT_MOST = 5

/**
 * The two documents, or the two groups of a field, that are to be set against each other.
 *
 * @throws UsageError when there are not exactly two.
 */
export function twoGroups<T extends OfDocument>(items: readonly T[], field?: string): readonly [Group<T>, Group<T>] {
  const groups = groupDocuments(items, field)
  const [a, b] = groups
  if (a === undefined || b === undefined || groups.length > 2) {
    const names = groups.slice(0, NAMED_AT_MOST).map(({ key }) => key)
    const found =
      groups.length === 0
        ? 'none'
        : `${groups.length} (${names.join(', ')}${groups.length > NAMED_AT_MOST ? ', …' : ''})`
    throw new UsageError(
      `a difference needs two documents or groups, found ${found}; give two, or group by a field with two values`,
    )
  }
  return [a, b]
}
