import { words } from './words.ts'

/**
 * Words for the parts of a whole that leave nothing out: what is none of the others is the last. A row holds a part each,
 * the ways to say it beside each other.
 */
export const WHOLE_LABELS: readonly (readonly (readonly string[])[])[] = [
  '约束性 预期性',
  '城镇 农村|乡村',
  '城市 农村|乡村',
  '村湾 小区',
  '村民小组 居民小区',
  '男性|男 女性|女',
  '中央财政 地方财政',
  '内资 外资',
  '境内 境外',
  '公办 民办',
  '集中 居家|分散',
  '关停|关闭 保留',
  '办结|已办结 正在办理|正在调查|正在处理|正在侦办|在办',
  '完成任务|已完成|完成整改|整改完成|基本完成|全部完成 未完成|正在整改|正在推进|达时序进度|达到时序进度|序时推进|未整改',
  '续建|继续建设|结转 新开工|新建|计划开工|开工建设|本年开始建设|新增',
  '行政编制 事业编制',
  '夏粮 秋粮|早稻',
].map((row) => row.split(' ').map((part) => words(part.replaceAll('|', ' '))))
