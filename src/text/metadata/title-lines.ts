const HAN = '[\\u4e00-\\u9fff]'
/** An organ on a line of its own above 关于…: the first line of a title, as official documents centre it. */
const ORGAN = new RegExp(
  `^${HAN}{2,24}(?:人民政府|委员会|办公室|办公厅|国务院|中共中央|[委厅局部署院])(?: ${HAN}{2,24})?$`,
)
const ABOUT = /^(?:关于|印发|转发|批转|公布|表彰)/
/** The beginning of a title that goes on: 关于印发…的, without the word for its kind. */
const UNFINISHED = /^[^，。；：！？]{0,40}(?:关于|印发|转发|批转)[^。；：！？]{2,60}$/
const KIND = /(?:意见|通知|公告|通报|报告|决定|决议|条例|规定|办法|细则|纲要|规划|计划|方案|答复|函|批复|说明)[》”]?$/
const COUPLET_HALF = /^[\u4e00-\u9fff“”]{4,20}$/

/**
 * The lines above the one at `last` that belong to the same title, each as it goes before the next: the organ above 关于…, the
 * beginning of a title broken in two, the first half of a couplet that has a subtitle.
 */
export function linesAbove(head: readonly string[], last: number): string[] {
  const line = head[last] as string
  const above = head[last - 1]
  if (above === undefined) return []
  if (ABOUT.test(line)) return ORGAN.test(above) ? [above] : []
  if (UNFINISHED.test(above) && !KIND.test(above))
    return [...(ABOUT.test(above) ? linesAbove(head, last - 1) : []), above]
  const isCouplet = COUPLET_HALF.test(above) && above.length === line.length && /^——/.test(head[last + 1] ?? '')
  return isCouplet && !KIND.test(line) ? [`${above} `] : []
}
