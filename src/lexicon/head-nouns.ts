/** What a formula is said to be: a campaign, something with a name of its own, a goal or concept, or anything else. */
export type HeadClass = 'action' | 'brand' | 'goal' | 'other'

const ACTION =
  '专项行动 行动 工程 实践活动 主题教育 专题教育 学习教育 活动 大比武 大讨论 大调研 攻坚战 攻坚 战役 运动 竞赛 大赛 专项整治 整治 计划 大起底 讨论 创建 斗争 恳谈'
const BRAND =
  '服务品牌 工作品牌 品牌 平台 驿站 服务队 队 队伍 场景 应用 分厅 小程序 工作室 服务站 微信群 公众号 工作模式 服务体系 服务圈 服务'
const GOAL =
  '目标 理念 战略 战略布局 总体布局 要求 总要求 原则 方针 思想 精神 制度 任务 经验 导向 思路 方略 政策 方案 规划'
const OTHER =
  '问题 突出问题 现象 难题 顽疾 机制 模式 体系 格局 工作法 做法 方法 工作方法 办法 管理 改革 工作 闭环 路径 抓手 总抓手 组合拳 链条 作用 效应 建设 治理 监管 关系 调处 融合 项目 主题 布局 举措 措施 市情 监督 清单 评价 示范 工委 样本 示范县 结构 生态 试点'

/** Nouns that formulas are said to be, with what they make of the formula. */
export const HEAD_NOUNS: ReadonlyMap<string, HeadClass> = new Map([
  ...entries(OTHER, 'other'),
  ...entries(GOAL, 'goal'),
  ...entries(BRAND, 'brand'),
  ...entries(ACTION, 'action'),
])

function entries(list: string, kind: HeadClass): [string, HeadClass][] {
  return list.split(' ').map((noun) => [noun, kind])
}
