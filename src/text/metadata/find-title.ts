import { linesAbove } from './title-lines.ts'

/** A title and the lines of the head it takes up, the last one included. */
export interface FoundTitle {
  readonly title: string
  readonly first: number
  readonly last: number
}

const LONGEST = 80
const SHORTEST = 4
/** A headline that nothing else confirms must be longer than section headings usually are. */
const SHORTEST_UNCONFIRMED = 10

const TITLE_NOUNS =
  '意见|通知|通告|公告|公报|通报|报告|决定|决议|命令|条例|规定|办法|细则|规则|章程|准则|纲要|规划|计划|方案|预案|要点|指南|清单|标准|答复|复函|批复|函|' +
  '纪要|讲话|致辞|演辞|演讲|发言|说明|总结|综述|纪实|倡议书|建议|法|白皮书'
const ENDS_IN_TITLE_NOUN = new RegExp(
  `(?:${TITLE_NOUNS})[》”]?(?: ?(?:[（(][^（）()]{1,40}[)）]|\\d{4}-\\d\\d-\\d\\d)){0,2}$`,
)
/** Lines of the head that are no title: subtitles, numbered headings, dates, sessions, letterheads, speakers. */
const NO_TITLE = new RegExp(
  [
    '^(?:——|—|[（(>]|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、]|第[一二三四五六七八九十百\\d]{1,4}[章节条])',
    '[。；：:，,、！]$|。',
    '(?:文件|人民政府|委员会|办公室|办公厅|国务院|人民代表大会)$',
    '^[^〔]{2,12}〔(?:19|20)\\d\\d〕\\d{1,4}号$',
    '会议上?$',
    '^[\\u4e00-\\u9fff、 ]{0,24}(?:市长|省长|县长|区长|州长|盟长|主席|总理|书记|主任|局长|议长|院长) ?[·\\u4e00-\\u9fff ]{0,14}$',
    '^[·\\u4e00-\\u9fff]{0,8}·[\\u4e00-\\u9fff]{1,8}$',
    '^新华社|电$',
    '/[\\w-]{1,20}$',
    '^(?:\\d{4}[-./年])',
  ].join('|'),
)
const YEAR_TITLE = /^\d{4}年(?!\d{1,2}月)/
/** What stands under a title: a subtitle, a date or session, a salutation, a speaker. */
const UNDER_TITLE =
  /^(?:——|[（(]?(?:(?:19|20)\d\d年|[一二][〇零一二三四五六七八九]{3}年)|.{2,40}[：:]$|.{0,20}(?:市长|省长|县长|区长|州长|主席|总理|书记)[ \u4e00-\u9fff]{0,8}$)/
const LONG_PARAGRAPH = 60

const SESSION = '[^（）]{0,20}\\d{4}年[^（）]{0,40}会议上?'
/** The session a speech was given at, behind the title: in brackets, perhaps with the speaker, or after a dash. */
export const SESSION_BEHIND_TITLE = new RegExp(` ?（(${SESSION}[^（）]{0,24})）$|[—―]{2}(${SESSION})$`)

/**
 * The title among the first lines of a text (`head`, normalised), or null. A line is a title when it is short, is no
 * sentence, and something confirms it: a title's last word (意见, 报告, 综述 …), Markdown's mark, a subtitle, date or salutation
 * below it, or a frame line that was removed below it (`isFramed`). A first line that only is short and stands above a
 * long paragraph must be longer than section headings are. A first sentence is never promoted to a title, nor anything below
 * a sentence or a salutation. A title set in several lines is put together again.
 */
export function findTitle(
  head: readonly string[],
  isMarked: (line: number) => boolean,
  isFramed: boolean,
): FoundTitle | null {
  const last = titleLine(head, isMarked, isFramed)
  if (last === null) return null
  const line = (head[last] as string).replace(SESSION_BEHIND_TITLE, '')
  const above = linesAbove(head, last)
  return { title: `${above.join('')}${line}`, first: last - above.length, last }
}

function titleLine(head: readonly string[], isMarked: (line: number) => boolean, isFramed: boolean): number | null {
  for (const [i, headLine] of head.entries()) {
    const line = headLine.replace(SESSION_BEHIND_TITLE, '')
    if (line.length > LONGEST || /。|[：:]$/.test(line)) return announced(head, i)
    if (line.length < SHORTEST || !isCandidate(line)) continue
    const next = head[i + 1] ?? ''
    if (ENDS_IN_TITLE_NOUN.test(line)) return i
    if (isMarked(i) || UNDER_TITLE.test(next)) return i
    if (i === 0 && isFramed && next.length > 0) return i
    if (i === 0 && line.length >= SHORTEST_UNCONFIRMED && (next.length >= LONG_PARAGRAPH || next.endsWith('。')))
      return i
  }
  return null
}

/** An order says first that it enacts 《…》; the title stands on a line of its own below. */
function announced(head: readonly string[], order: number): number | null {
  const name = /^《([^《》]{4,60})》(?:已|业)经?/.exec(head[order] as string)?.[1]
  const line = name === undefined ? -1 : head.indexOf(name, order)
  return line < 0 ? null : line
}

function isCandidate(line: string): boolean {
  if (!/[\u4e00-\u9fff]{4}|”[\u4e00-\u9fff]/.test(line)) return false
  return YEAR_TITLE.test(line) ? !/[。；：，]$/.test(line) : !NO_TITLE.test(line)
}
