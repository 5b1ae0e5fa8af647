import type { Edit } from '../../model/document.ts'

const FENCE = '---\n'
/** Front matter is short; a longer stretch between two rules is text. */
const LONGEST = 8192
const FIELD = /^[\w\u4e00-\u9fff-]{1,40}:(?: |$)/

/**
 * Removes a YAML front matter block: its fields are the document's metadata, not its text.
 *
 *     ---⏎title: 报告⏎---⏎各位代表 → 各位代表
 */
export function frontMatter(text: string): Edit[] {
  if (!text.startsWith(FENCE)) return []
  const close = text.slice(0, LONGEST).indexOf(`\n${FENCE}`, FENCE.length - 1)
  if (close < 0) return []
  const [firstField] = text.slice(FENCE.length, close).split('\n', 1)
  if (firstField === undefined || !FIELD.test(firstField)) return []
  return [{ start: 0, end: close + 1 + FENCE.length, text: '', kind: 'markup', confidence: 1 }]
}
