import type { Cell } from '../../model/table.ts'
import { type GroupValue, groupFigure } from '../group-value.ts'
import type { Group } from '../groups.ts'
import { refsOf, totalSize } from './sum-counts.ts'
import type { TermCounts } from './term-counts.ts'

/** The cells of one term, a group each. */
export function groupCells(term: string, groups: readonly Group<TermCounts>[], value: GroupValue): Cell[] {
  return groups.map(({ members }) => {
    const holding = members.filter(({ counts }) => counts.has(term))
    const refs = refsOf(term, holding)
    const figure = groupFigure(value, {
      count: holding.reduce((sum, { counts }) => sum + (counts.get(term) as number), 0),
      documents: holding.length,
      allDocuments: members.length,
      size: totalSize(members),
    })
    return refs.length === 0 ? { value: figure } : { value: figure, refs }
  })
}
