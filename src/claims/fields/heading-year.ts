import { isHeading } from './is-heading.ts'

const YEARS = /(?:19|20)\d\d(?=年(?!远景|愿景|代|版))/g
/** What a heading names that reports or plans one year. */
const OF_A_YEAR = /回顾|工作|任务|安排|重点|总结|统计公报/
const REPORT = /报告|通知|意见|方案|规划|纲要|》/
/** Opens another stretch of time. */
const ANOTHER = /回顾|总结|工作安排|目标任务|主要任务|展望|[过去今后]五年/

/** The year that the lines after `line` report or plan, if it is a heading that names one; else as `before`. */
export function headingYear(line: string, before: string | null): string | null {
  if (!isHeading(line) || REPORT.test(line)) return before
  const years = OF_A_YEAR.test(line) ? line.match(YEARS) : null
  if (years?.length === 1) return years[0]
  return ANOTHER.test(line) ? null : before
}
