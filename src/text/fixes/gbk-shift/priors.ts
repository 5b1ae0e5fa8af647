import type { Hypothesis } from './hypotheses.ts'
import { isStop } from './rank.ts'

const OPENING = '“（《‘'
/** What it costs to stand where the rules of punctuation do not allow it. */
const MISPLACED = 6
/** What speaks for a mark at the end of a paragraph. */
const LAST_MARKS: Readonly<Record<string, number>> = { '。': 5, '”': 3, '，': -4, '、': -4, '“': -4 }

/** What speaks for or against `char` as the last of a hypothesis, from what the page shows behind it. */
export function lastPlacePrior(char: string, { end }: Hypothesis, next: string | undefined): number {
  const misplaced = isStop(next) && (isStop(char) || OPENING.includes(char)) ? -MISPLACED : 0
  return misplaced + (end === 'tag' || end === 'line' ? (LAST_MARKS[char] ?? 0) : 0)
}

const QUOTED_SENTENCE = 5
const OPEN_PHRASE = /“[^”]{0,10}$/

/**
 * What a reading loses for 。” where no quoted sentence can end: behind a quotation of a few characters (“六。”), or in
 * front of another stop.
 */
export function quotationPrior(reading: string, before: string, next: string | undefined): number {
  return reading.includes('。”') && (OPEN_PHRASE.test(before) || isStop(next)) ? -QUOTED_SENTENCE : 0
}
