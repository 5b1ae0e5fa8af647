import { words } from './words.ts'

/** Words before a noun that do not change what is counted. */
export const FREE_MODIFIERS: readonly string[] = words(`
  各类 各种 各级 各项 各式 各 所有 全部 一批 一系列 相关 有关 累计 共 已 现有 大量
  不规范 多余 违规 重复 过多过滥 功能重复 为建而建 闲置 长期不用 不合理 滥挂 新增 新建
`)

/**
 * Levels of government and of community that a noun may name, higher ones being grades (国家级企业), lower ones places
 * (社区大党委). Two different levels make two different things; that one document leaves a place out does not.
 */
export const LEVEL_MODIFIERS: Readonly<Record<string, readonly string[]>> = {
  national: words('国家级 国家 全国'),
  province: words('省级 省重点 自治区级 省部级'),
  city: words('市级 市直 市本级 地市级'),
  county: words('县级 县区 区县 县市区 县市、区 区级'),
  town: words('乡镇 镇街 乡镇街道 街道 乡镇级 镇级 乡级 街镇 街道级 镇街道'),
  village: words('村级 村社区 社区 村居 村级组织 行政村 城市社区 城乡社区 居村'),
  grassroots: words('基层 城乡'),
}

export const PLACE_LEVELS: ReadonlySet<string> = new Set(['county', 'town', 'village', 'grassroots'])

/** Words after a noun that only say that it is counted. */
export const COUNTING_TAILS: readonly string[] = words(
  '数量 总数 个数 人数 总量 数 队伍 规模 户数 家数 总人数 总户数 涨幅 增速 增幅',
)

/** Heads so general that equal words do not make equal things: an alignment on one alone is doubtful. */
export const GENERAL_HEADS: ReadonlySet<string> = new Set(
  words(`
    问题 工作 事项 项目 任务 措施 方面 人员 干部 企业 群众 单位 部门 活动 人 内容 领域
    资金 投资 收入 试点 案例 机构 制度 清单 平台 中心 体系 机制 行动 工程 政策 村 社区
    小区 党员 居民 会议 线索 意见 建议 目标 指标 服务 产业 产值 面积 里程 产品 品牌
    基地 园区 重点项目 重点任务 突出问题 重点工作 具体项目 工作措施 具体措施 案件 人口 城市
    县 乡镇 街道 市 区 重大项目 增加值 占比 比例 比重 增速 增幅 贷款 补贴 人次 学校
    医院 公路 道路 农户 家庭 户
  `),
)
