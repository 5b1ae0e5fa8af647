import type { Claim } from '../../model/claim.ts'
import type { DocumentRecord } from '../../model/record.ts'
import { chineseMagnitude } from '../quantity-text.ts'

/** Whether statements agree; `unknown` when they may speak of different things. */
export type Verdict = 'ok' | 'mismatch' | 'unknown'

/** One check of the figures of a corpus, with the statements it compares. */
export interface Finding {
  readonly check: 'parts' | 'subset' | 'share' | 'mean' | 'growth' | 'formula' | 'repeat' | 'documents'
  readonly verdict: Verdict
  /** The arithmetic in one line: `11661 = 9924 + 1737`, `五步闭环: 5 named, 4 listed`. */
  readonly statement: string
  readonly evidence: readonly Evidence[]
}

/** A claim or slogan a finding rests on. */
export interface Evidence {
  readonly document: string
  readonly id: string
  readonly sentence: string
}

export function evidence({ doc }: DocumentRecord, { id, sentence }: Pick<Claim, 'id' | 'sentence'>): Evidence {
  return { document: doc.id, id, sentence: sentence.text }
}

/** The figure as counted, digits in full where the text writes none of 万, 亿. */
export function figure({ value, text }: Claim): string {
  if (value === null) return text
  return /[万亿]/.test(text) ? chineseMagnitude(value) : `${value}`
}
