import { SIMPLIFIED_ONLY as SIMPLIFIED_CHARACTERS } from '../../script-characters.ts'
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

/** For a stop hidden at the beginning, by the characters since the last one: clauses are not that short. */
const SHORT_CLAUSE = [-6, -4, -3, -2, -1]
const LONG_CLAUSE = 0.7
const IN_PHRASE = -4
const OPEN_PHRASE = /“[^”]{0,10}$/
const LAST_CLAUSE = /[^，。、；：！？]*$/

/** What speaks for or against `char` as the first of a reading, behind the text `before`. */
export function firstPlacePrior(char: string, before: string): number {
  if (!isStop(char)) return 0
  const clause = LAST_CLAUSE.exec(before)?.[0].length ?? 0
  return (SHORT_CLAUSE[clause] ?? LONG_CLAUSE) + (OPEN_PHRASE.test(before) ? IN_PHRASE : 0)
}

const QUOTED_SENTENCE = 5

/** What a reading loses for a quoted sentence, 。”, in front of another stop. */
export function quotationPrior(reading: string, next: string | undefined): number {
  return reading.includes('。”') && isStop(next) ? -QUOTED_SENTENCE : 0
}

const SIMPLIFIED_ONLY = -2
const simplified = new Set(SIMPLIFIED_CHARACTERS)

/** What speaks against a hidden character that only simplified text has: the sites convert to traditional script. */
export function scriptPrior(char: string): number {
  return simplified.has(char) ? SIMPLIFIED_ONLY : 0
}
