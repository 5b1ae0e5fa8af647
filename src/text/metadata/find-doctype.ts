/** Kinds of document by the word their title ends in, the narrower first. */
const BY_TITLE: readonly (readonly [doctype: string, pattern: RegExp])[] = [
  ['communique', /公报/],
  ['speech', /(?:讲话|致辞|演辞|演讲|发言|贺信)/],
  ['reply', /(?:答复|复函|批复|回复)/],
  ['notice', /(?:通知|通告|公告|通报|公示)/],
  ['opinion', /(?:意见|建议)/],
  ['plan', /(?:规划|纲要|方案|计划|预案|要点|行动)/],
  ['law', /(?:法|条例|规定|办法|细则|规则|章程|准则)/],
  ['decision', /(?:决定|决议|命令)/],
  ['minutes', /纪要/],
  ['report', /(?:报告|总结|情况|政府工作报告.{0,20})/],
  ['news', /(?:综述|纪实|侧记|通讯)/],
]
const TRAILER = /(?: ?[（(][^（）()]{1,40}[)）]|[》”]| ?\d{4}-\d\d-\d\d){1,4}$/
const REPLY_OPENING = /^(?:您|你们?|您们).{0,80}(?:提案|建议|议案).{0,20}收悉/
const REPORT_OPENING = /^(?:现在)?，?(?:请允许)?我(?:谨|受.{2,20}委托)?，?代表.{0,40}(?:报告|请予审议)/
const NEWS_OPENING = /^(?:新华社|本报讯|本报|中新网|人民网|.{2,6}(?:日报|晚报)讯)|^[^。]{0,60}(?:本报|新华社)记者/
const NEWS_CREDIT = /(?:记者|通讯员|责编|责任编辑|[网报社](?: |$))/

/**
 * The kind of document: report, notice, reply, opinion, plan, law, decision, communique, speech, minutes or news. Told by
 * the last word of the title, else by set openings (a reply's 您提出的…收悉, a report's 我代表…报告工作, a news agency's dateline),
 * else by a journalist's credit among the removed lines; null when nothing tells.
 */
export function findDoctype(title: string | null, head: readonly string[], removed: readonly string[]): string | null {
  const ending = title?.replace(TRAILER, '').slice(-16) ?? ''
  const named = BY_TITLE.find(([, pattern]) => new RegExp(`${pattern.source}$`).test(ending))
  if (named !== undefined) return named[0]
  if (head.some((line) => REPLY_OPENING.test(line))) return 'reply'
  if (head.some((line) => REPORT_OPENING.test(line))) return 'report'
  if (head.some((line) => NEWS_OPENING.test(line)) || removed.some((line) => NEWS_CREDIT.test(line))) return 'news'
  return null
}
