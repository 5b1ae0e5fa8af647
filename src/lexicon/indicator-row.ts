/**
 * One thing that documents count or measure: its name, other names that always mean it, names that usually mean it, or
 * meant it at another time, so that an alignment through one is doubtful, and words of the sentence beside which these mean
 * it surely. Names in a list are apart by blanks.
 */
export type IndicatorRow = readonly [concept: string, words?: string, loose?: string, anchors?: string]
