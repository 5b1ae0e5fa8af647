import { words } from './words.ts'

/** Words that are quoted for emphasis or distance and are formulas of nobody. */

/** Offices, groups of people, regions, causes. */
const NAMES = `
  第一书记 快递小哥 外卖小哥 农民工 小金库 台独 港独 疆独 藏独 文化大革命 法轮功 四人帮 个体户 海归 北漂 留守儿童 空巢老人 社工 义工 志愿者
  一把手 上访 非典 新冠 长三角 珠三角 环渤海 低保 五保户
`
const ABSTRACTS = `
  和平 友谊 友好 对等 互信 安定 和解 共生 合作 对抗 健康 永续 发展 创新 稳定 团结 民主 自由 公平 正义 公正 法治 繁荣 进步 热情 能源 原料 信任 信赖 信心
  优先 便宜 好处 榜首 冠军 成绩 成果 问题 困难 责任 希望 多元 包容 质量 品质 数量 效率 安全 速度 规模 结构 效益 能力 水平 制度 经验 目标 方向 重点 基础
  条件 环境 资源 资金 人才 技术 市场 企业 产业 政府 社会 国家 人民 群众 文化 历史 传统 现代 双赢 零和 竞争 收入 成本 利益 利润 价格 风险 危机 机会 挑战
  人力资源 社会福利 公共建设 金融市场 产业发展 新兴产业
`
/** What is done: quoted, it is not what it says. */
const DEEDS = `
  购买 买卖 交易 服务 帮助 参与 支持 学习 检查 调研 培训 督查 考核 承诺 同意 自愿 捐款 赞助 消费 投资 贷款 坚持 继续 改变 放弃
`

/** Words that quotation marks make no formula of. */
export const PLAIN_QUOTATIONS: ReadonlySet<string> = new Set(words(`${NAMES} ${ABSTRACTS} ${DEEDS}`))

/** Last words of the names of bodies, buildings, events, branches and reports. */
export const INSTITUTION_ENDINGS = words(`
  委员会 管理局 基金会 纪念馆 博物馆 研究所 研究院 大学 学院 医院 有限公司 总公司 集团 领导小组 工作小组 专责小组 论坛 会议 研讨会 座谈会 峰会
  博览会 事件 银行 国际机场 自由贸易区 自由贸易港 自贸区 技术 运动会 奥运会 锦标赛 公开赛 展览 水灾 地震 洪灾 基金
`)
