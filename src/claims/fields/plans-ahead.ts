import { isHeading } from './is-heading.ts'

/** A heading that opens what is to be done. */
const AHEAD =
  /工作(?:安排|任务|重点|目标|打算|展望|部署)|(?:主要|重点|目标|总体)(?:任务|目标|要求)|奋斗目标|预期目标|下一步工作|(?:今年|明年)的?工作|上述目标/
/** Opens either; a report that begins with it tells of what was done. */
const WORK = /(?:主要|重点)工作/
const FIRST = /^\s{0,4}一、/
/** A heading that opens what was done, or leaves the report. */
const BACK = /回顾|总结|成绩|成就|成效|过去|完成情况|执行情况|进展情况|工作情况|年来|去年|做了|抓了|名词解释|注释|附件/

/**
 * Whether what follows the line `text` is planned: after a heading like 2024年工作安排, until one like 工作回顾. Any other
 * line leaves it as it was `before`; null while no heading has told.
 */
export function plansAhead(text: string, before: boolean | null): boolean | null {
  if (!isHeading(text)) return before
  if (BACK.test(text)) return false
  return AHEAD.test(text) || (WORK.test(text) && !FIRST.test(text)) ? true : before
}
