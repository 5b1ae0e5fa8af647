import type { DocumentRecord } from '../model/record.ts'
import type { Cell } from '../model/table.ts'
import type { ClaimMention } from './align-claims.ts'
import type { GroupIndex } from './groups.ts'
import { spreadOverGroups } from './groups.ts'
import { claimText } from './quantity-text.ts'

/**
 * The figures one document or group states for an indicator, as a cell: a figure stated again in the same words is shown
 * once, with both ids; a doubtful one ends in `?`, the note says why.
 */
export function figures(mentions: readonly ClaimMention[]): Cell {
  if (mentions.length === 0) return NO_FIGURE
  const texts = new Set(
    mentions.map((mention) => (mention.doubts.length === 0 ? mentionText(mention) : `${mentionText(mention)}?`)),
  )
  const doubts = new Set(mentions.flatMap((mention) => mention.doubts))
  return {
    value: [...texts].join('；'),
    refs: mentions.map(({ claim }) => claim.id),
    ...(doubts.size === 0 ? {} : { note: [...doubts].join('; ') }),
  }
}

/** A figure with its verb, planned or not as its row is. */
export function mentionText({ claim, start, reading }: ClaimMention): string {
  return claimText(claim, reading.modality === 'open' ? claim.modality : reading.modality, start)
}

const NO_FIGURE: Cell = { value: null }

/** The figures of an indicator, a cell a group, in group order. Most of a wide table is empty: its cells are one and the same. */
export function figureRow(mentions: readonly ClaimMention[], groups: GroupIndex<DocumentRecord>): Cell[] {
  const cells = new Array<Cell>(groups.size).fill(NO_FIGURE)
  for (const [at, there] of spreadOverGroups(mentions, groups)) cells[at] = figures(there)
  return cells
}
