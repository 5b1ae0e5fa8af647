import { HEAD_NOUNS, type HeadClass } from '../lexicon/head-nouns.ts'
import { isPlainVerb } from './phrase-shape.ts'

const LONGEST_HEAD = 4

const QUOTED_ITEM = '[、和及与]?[“‘「『"][^“”‘’「」『』"，。；！？\\n]{1,24}[”’」』"]'
const PLAIN_ITEM = '、[“‘「]?\\p{Script=Han}{1,8}(?:[”’」]\\p{Script=Han}{0,6})?'
/** The rest of the row a formula stands in: “A”“B”工作模式, “A”、B、“C”等品牌, and a count: 三大战略. */
const ROW_REST = new RegExp(
  `^[”’」』"]?(?:(?:${QUOTED_ITEM}|${PLAIN_ITEM}){1,6}?等|(?:${QUOTED_ITEM}){0,6}等?)(?:\\d{1,3}个|[一二三四五六七八九十两]{1,3}[大项个])?`,
  'u',
)
const HAN_RUN = /^\p{Script=Han}{1,14}/u
/** Words that end the noun phrase a formula modifies. */
const BREAK = /[的了着是在和与及或而并将被把为等以对从向让使有要即指]/

export interface Head {
  readonly text: string
  readonly kind: HeadClass
}

/** Whether a word is one of the nouns that formulas are said to be. */
export function isHeadNoun(word: string): boolean {
  return HEAD_NOUNS.has(word)
}

/** The head noun of the formula that ends at `end` (before its closing mark), with the words that modify it; null if none. */
export function headAfter(text: string, end: number): Head | null {
  const rest = text.slice(end, end + 160)
  const run = HAN_RUN.exec(rest.slice(ROW_REST.exec(rest)?.[0].length ?? 0))?.[0] ?? ''
  const stop = run.search(BREAK)
  const phrase = stop < 0 ? run : run.slice(0, stop)
  let head: Head | null = null
  for (let stopAt = 1; stopAt <= phrase.length; stopAt++) {
    for (let length = Math.min(LONGEST_HEAD, stopAt); length > 0; length--) {
      const kind = HEAD_NOUNS.get(phrase.slice(stopAt - length, stopAt))
      if (kind === undefined) continue
      // A second head counts only where it follows the first at once: 问题|专项整治, not 行动|助力企业发展工程.
      if (head !== null && head.text.length < stopAt - length) return head
      // “一企一策”解决难题: a verb says what the formula does, not what it is.
      if (head === null && stopAt > length && isPlainVerb(phrase.slice(0, 2))) return null
      head = { text: phrase.slice(0, stopAt), kind }
      break
    }
    if (head === null && stopAt > 8) return null
  }
  return head
}
