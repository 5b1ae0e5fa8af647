import { round } from './round.ts'

/** What a group's column shows: mentions, documents, share of its documents in percent, mentions per 10,000. */
export const GROUP_VALUES = ['count', 'documents', 'share', 'per10k'] as const
export type GroupValue = (typeof GROUP_VALUES)[number]

/** What is known of a term or slogan in one group of documents. */
interface InGroup {
  readonly count: number
  /** Documents of the group that hold it, and all of them. */
  readonly documents: number
  readonly allDocuments: number
  /** What the counts are rates of: words, n-grams or characters of the whole group. */
  readonly size: number
}

/** The figure of one group's cell. Rates and shares make groups of unequal size comparable. */
export function groupFigure(value: GroupValue, { count, documents, allDocuments, size }: InGroup): number {
  switch (value) {
    case 'count':
      return count
    case 'documents':
      return documents
    case 'share':
      return round((documents * 100) / allDocuments, 1)
    case 'per10k':
      return round((count * 10_000) / size)
  }
}

/** What the cells of groups show, for titles and notes. */
export const GROUP_VALUE_TITLES: Readonly<Record<GroupValue, string>> = {
  count: 'Mentions',
  documents: 'Documents',
  share: 'Share of documents in %',
  per10k: 'Mentions per 10,000',
}
