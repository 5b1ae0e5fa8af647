import type { Sentence, SentenceTagger } from '../model/document.ts'
import { isHeadNoun } from './head-noun.ts'
import type { Mention } from './mention.ts'
import { PLAN_PERIOD } from './numeral-formula.ts'
import { shapeOf } from './phrase-shape.ts'
import { isWordBorder } from './word-borders.ts'

const PART = '[“‘「]([^“”‘’「」，。、；：\\n]{1,6})[”’」]'
const COMMENT = '(\\p{Script=Han}{1,6})'
const ROW = new RegExp(`${PART}${COMMENT}(?:、${PART}${COMMENT}){1,9}`, 'gu')
const MEMBER = new RegExp(`${PART}${COMMENT}`, 'gu')

/**
 * Parallels each of whose members is quoted in front: “壮马”赋能、“轻车”减载. The quoted parts are the formula (and its
 * family: 壮马、轻车), what follows them says in as many characters each time what they do.
 */
export function frontQuotedMentions(text: string, sentences: readonly Sentence[], tag: SentenceTagger): Mention[] {
  return sentences.flatMap((sentence) => {
    const source = text.slice(sentence.start, sentence.end)
    if (!source.includes('、')) return []
    return Array.from(source.matchAll(ROW)).flatMap(({ 0: row, index }) => {
      const members = Array.from(row.matchAll(MEMBER), ([, part = '', comment = '']) => ({ part, comment }))
      const length = members[0]?.comment.length ?? 0
      const comments = members.map(({ comment }) => comment.slice(0, length))
      const surplus = (members.at(-1)?.comment.length ?? 0) - length
      const start = sentence.start + index
      const end = start + row.length - surplus
      const even = surplus >= 0 && members.slice(1, -1).every(({ comment }) => comment.length === length)
      const parts = members.map(({ part }) => part)
      if (!even || parts.some(isPlain) || !areComments(comments, parts) || !isWordBorder(tag(sentence), end)) return []
      return [
        {
          start,
          end,
          type: 'parallel-couplet' as const,
          quote: 'partial' as const,
          head: null,
          family: parts.join('、'),
          members: parts.map((part, i) => part + comments[i]),
          rules: ['partial-quote' as const],
          confidence: 0.85,
        },
      ]
    })
  })
}

/** Figures and plan periods are quoted for what they are: “十四五”收官、“十五五”开局. */
function isPlain(part: string): boolean {
  return PLAN_PERIOD.test(part) || !/\p{Script=Han}/u.test(part)
}

/** A comment says something (赋能, 抓调研); a head noun (工程, 草案) would make two names of the row. */
function areComments(comments: readonly string[], parts: readonly string[]): boolean {
  if (comments.every((comment) => comment.startsWith('的'))) return parts.every((part) => part.length === 1)
  if (comments.some((comment) => comment.startsWith('的') || isHeadNoun(comment.slice(-2)))) return false
  return comments.some((comment) => shapeOf(comment) !== 'nominal')
}
