import { words } from './words.ts'

/** Words before a noun that do not change what is counted. */
export const FREE_MODIFIERS: readonly string[] = words(`
  各类 各种 各级 各项 各式 各 所有 全部 一批 一系列 相关 有关 累计 共 已 现有 大量
  不规范 随意 多余 违规 重复 过多过滥 功能重复 为建而建 闲置 长期不用 不合理 滥挂 新增 新建
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
    问题 工作 事项 项目 任务 措施 文件 台账报表 方面 人员 干部 企业 群众 单位 部门 活动 人 内容 领域
    资金 投资 收入 试点 案例 机构 制度 清单 平台 中心 体系 机制 行动 工程 政策 村 社区
    小区 党员 居民 会议 线索 意见 建议 目标 指标 服务 产业 产值 面积 里程 产品 品牌
    基地 园区 重点项目 重点任务 突出问题 重点工作 具体项目 工作措施 具体措施 案件 人口 城市
    县 乡镇 街道 市 区 重大项目 增加值 占比 比例 比重 增速 增幅 贷款 补贴 人次 学校
    医院 公路 道路 农户 家庭 户 余额 覆盖率 死亡 城镇 农村 产量 总产量 总额 存款 总收入 总产值
    用地 农田 资产 利润 份额 总量 进口 债务 长度 贷款余额 满意率 合格率 达标率 办结率 办复率
    总投资 方面工作 利用率 普及率 总里程 营业收入 销售收入 主营业务收入 利税 纯收入 支配收入 工作组
    培训 品种 岗位 房屋 住房 车辆 企业数 主体 家 法规 职能 职权 投入 总数 团队 人数 人才 国家级 省级 市级 只 专项资金 国铁 城镇居民 农村居民 一二三产业 减幅 降幅 率为 年龄 平均年龄 编制 用户 时间 同口径 现行汇率 群众性 试点县 示范村 代表
  `),
)

/** Words that may stand between the name of an indicator and its figure, beside the verbs that state it. */
export const FIGURE_LEADS: readonly string[] = words(`
  同口径 可比口径 按可比口径 按可比价 按可比价格 可比价 可比 实际 名义 扣除价格因素 了 在 到 至 约 近 均 都 也 已 将 可 仅 只 其中 分别 同比 比上年 较上年 比去年 较去年 比上年同期 年均 平均 首次 再次
  一举 连续 成功 力争 有望 确保 高达 涨幅 增速 增幅 预期 目标 累计 共 总量 数量 人数 总数 规模 达到了 突破了 增长了
`)

/** Adverbs before the verb of a clause. */
export const VERB_LEADS: readonly string[] = words(`
  有效期内 截至目前 目前 今年 去年 全年 其中 累计 已 已经 共 全面 持续 有效 成功 先后 集中 全部 扎实 大力 深入 同步 力争 预计
  计划 拟 将 要 再 又 确保 力争 争取 努力 年均 平均每年 年内 年底前 统筹 积极 加快 进一步 分别 每年 总共 一共 另 我们 一年来
`)

/** A general head and a class of verbs that together say what is counted: 细化措施, 下沉党员. */
export const TELLING_PAIRS: ReadonlySet<string> = new Set([
  '具体措施 list',
  '培训 hold',
  '党员 sink',
  '干部 sink',
  '编制 sink',
])

/** What only parts a text, and is no thing two documents could both count. */
export const NO_INDICATORS: ReadonlySet<string> = new Set(words('方面 层面 层级 环节 维度 步骤 阶段 类型 角度'))
