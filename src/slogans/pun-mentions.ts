import type { Sentence, SentenceTagger } from '../model/document.ts'
import type { Mention } from './mention.ts'
import { tokenBefore } from './word-borders.ts'

const HAN = '\\p{Script=Han}'
/** What stands before and after a name in a list: 、 a stop, a blank, a number. */
const BEFORE = `(?<=^|[、，。；：\\s》）]|${HAN})`
const AFTER = '(?=[、，。；：\\s\\d“（]|等|$)'
const PUN = new RegExp(`${BEFORE}(?<lead>${HAN}?)[“‘「](?<char>${HAN})[”’」](?<tail>${HAN}{2,3})${AFTER}`, 'gu')
/** Emphasis on a word (“抓”字当头, 的“左”倾, “零”感染) looks the same and is none. */
const NO_TAIL = /^[字上的为是和与在之]/
const NO_LEAD = /[的了是和与在为以之]/
const NO_PUN = /[零一二三四五六七八九十双多高大小左右]/

/** Names in which one character is quoted for the pun: 安“新”驿站, “声”动场馆. */
export function punMentions(text: string, sentences: readonly Sentence[], tag: SentenceTagger): Mention[] {
  return sentences.flatMap((sentence) => {
    const source = text.slice(sentence.start, sentence.end)
    if (!/[“‘「]/.test(source)) return []
    return Array.from(source.matchAll(PUN)).flatMap(({ 0: whole, index, groups }) => {
      const { lead = '', char = '', tail = '' } = groups ?? {}
      const start = sentence.start + index
      if (NO_TAIL.test(tail) || NO_LEAD.test(lead) || NO_PUN.test(char)) return []
      if (/\p{Script=Han}/u.test(source[index - 1] ?? '') && !followsVerb(sentence, start, tag)) return []
      return [
        {
          start,
          end: start + whole.length,
          type: 'brand-name' as const,
          quote: 'partial' as const,
          head: null,
          family: lead + char + tail,
          members: [],
          rules: ['partial-quote' as const],
          confidence: 0.8,
        },
      ]
    })
  })
}

/** 发布|暖“新”项目, but not 基层治理|细“治”入微: words before it that are no verb would belong to the name. */
function followsVerb(sentence: Sentence, start: number, tag: SentenceTagger): boolean {
  const before = tokenBefore(tag(sentence), start)
  return before?.pos.startsWith('v') === true && before.pos !== 'vn'
}
