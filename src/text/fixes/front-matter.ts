import type { Edit } from '../../model/document.ts'
import { frontMatterEnd } from '../../source/front-matter.ts'

/**
 * Removes a YAML front matter block: its fields are the document's metadata, not its text.
 *
 *     ---⏎title: 报告⏎---⏎各位代表 → 各位代表
 */
export function frontMatter(text: string): Edit[] {
  const end = frontMatterEnd(text)
  return end === 0 ? [] : [{ start: 0, end, text: '', kind: 'markup', confidence: 1 }]
}
