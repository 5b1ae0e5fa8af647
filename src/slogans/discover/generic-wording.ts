import { words } from '../../lexicon/words.ts'

/**
 * Wording of policy prose that recurs everywhere and is nobody's formula. Rows of data: each word must be true of the genre
 * at large, not of one corpus.
 */

/** A form that begins or ends with one of these is a piece of a clause. 以, 把, 从, 让 may begin a formula: 以人民为中心. */
export const DANGLING_FIRST: ReadonlySet<string> = new Set(
  '的了着过和与及或等在向对被由是并而但也还就都又很更其该这那此我你他它各某每约近均仍已将曾于至则且若如因所之者们个名亿元',
)
export const DANGLING_LAST: ReadonlySet<string> = new Set(
  '的了着和与及或等在向对为把被以由是并而但也还就都又很更其该这那此我你他各某每约近均仍已将曾于至则且若如因所从让使要不使到',
)

/** Words of ceremony, accounting and office: a form that holds one is no formula unless texts quote it. */
export const CEREMONY: readonly string[] = words(`
  各位 代表 委员 审议 列席 报告 致敬 感谢 敬意 问候 祝愿 我们 我市 我省 我县 我区 我州 我国 全市 全省 全县 全区 全州 本市 本省 本届 大会 会议 同志 同胞 侨胞 官兵 指战员 干警 友人 朋友 人士 群众生活水平
  总书记 视察 讲话 决策部署 宏观调控 党风廉政 党的民族 党的基本 全会
  党中央 国务院 中央经济 省委 市委 县委 区委 州委 自治区 常委会 人大 政协 民主党派 工商联 团体 人民政府 省政府 市政府 县政府 部门 单位 机关 法院 检察院 监委 国资委 委员会 办事处 街道 领导下 周围
  一年来 五年来 年来 去年 今年 明年 全年 上年 同期 年初 年底 季度 上半年 下半年 当前 同时 此外 另外 其中 今后 过去一年 时期 一届
  法律监督 民主监督 工作监督 审计监督 舆论监督
  生产总值 增加值 财政收入 预算 零售总额 固定资产 总投资 投资额 登记失业率 消费价格 人均 可支配收入 百分点 同比 比重 占比 增速 增幅 以上 以下 左右 以内 达到 累计 完成投资 总量 总额 总值 平方 公里 公顷 千瓦 吨 亩 亿元 万元 万人 万户 位居 位列 排名 居全 列全 获评 荣获 入选 被评为 授予
`)

/** Words that begin or end with such a character and are whole: 碳中和, 自我革命. */
export const WHOLE_EDGES: readonly string[] = words('中和 总和 自我')

/** Adverbs, and verbs of beginning and achieving: no formula begins with one of them outside quotation marks. */
export const ADVERBS: readonly string[] = words(`
  进一步 深入 大力 积极 扎实 稳步 认真 切实 加快 严格 继续 着力 不断 充分 持续 有力 有序 全力 努力 坚决 自觉 主动 始终 牢牢 更加 尤其 特别 稳妥 加大 逐步 顺利 圆满 率先 及时 广泛 普遍 真正 必须 应当 需要 能够 可以 奋力 牢固 严厉 坚定不移 迈出 取得 获得 迈上 再上 再创 衷心 诚挚 一定 一批 一系列 一大批 一些 主要 有关 相关 各类 各项 各级 各种 各地 所有 许多 多个 首个 首批 按照 根据 为了 关于 对于 通过 随着 以及 而且 因此 由于 虽然 但是 不仅 包括 例如 比如
`)

/** Verbs and attributes in front of what is really said: where the rest is a form of its own, it is that one. */
export const LEADS: readonly string[] = words(`
  有效 重点 统筹 协调 基本 成功 同步 高度 第一 全国 国家级 省级 市级 县级 世界 国际
  推进 推动 推行 推广 实施 落实 贯彻 开展 加强 强化 完善 健全 坚持 深化 促进 提升 提高 增强 优化 建设 建立 构建 打造 创建 扩大 支持 鼓励 引导 发挥 做好 抓好 实现 完成 确保 保障 围绕 聚焦 突出 牢记 树立 践行 弘扬 发扬 遵循 秉持 服务 融入 开启 谱写 启动 争创 培育 发展 扶持 巩固 纵深 纵深推进 全面落实 全面推进 全面贯彻 全面实施 全面推行 全面加强 全面完成 捍卫 拥护 扭住 打赢 打好 出台 制定 组织 参与 解决 严控 做到 高举 统一 积极参与 创新 探索 强调 提出 体现 把握 遵守 执行 推出 常态化
`)

/** Nouns after a formula that add nothing to it. */
export const EMPTY_TAILS: readonly string[] = words('建设 工作')

/** Words after a formula that say what it is or does, and belong to the sentence. */
export const TAILS: readonly string[] = words(`
  改革 发展 问题 机制 体系 制度 体制 政策 措施 任务 目标 要求 理念 思想 理论 行动 工程 项目 计划 活动 试点 服务 管理 企业 平台 模式 中心 基地 成果 成效 进展 水平 能力 作用 优势 格局 布局 总体布局 战略布局 原则 方针 意识 教育 学习教育 主题教育 总基调 工作总基调 总要求 国家 城市 乡村 地区 领域 产业 行业 实施 推进 实现 完成 落实 开展 取得 全面 深入 有力 有效 不断 显著 明显 持续 加快 进一步 扎实 稳步 顺利 步伐 进程 力度 成为 重要 主要 根本 重大 一体 方面 需要 规划 纲要 方案 意见 条例 通知
`)

/** Things and measures of administration: a form that ends in one names it and is seldom a formula. */
export const THINGS: readonly string[] = words(`
  问题 项目 企业 设施 机构 人员 人口 人群 面积 收入 支出 产业 产品 资金 资源 领域 环节 地区 水平 能力 成效 成果 任务 目标 处理厂 中心 保险 案件 服务 市场 力度 质量 效益 工作 建设 工程建设 基地 园区 景区 医院 学校 公路 铁路 高速 机场 港口 道路 管网 系统 业务 事业 行业 技术 设备 标准 条件 环境 困难 压力 风险 隐患 事故 纠纷 事件 活动 比例 规模 结构 主体 队伍 权益 待遇 补贴 贷款 融资 投资 消费 贸易 物流 住房 居民 农民 职工 学生 儿童 老年人 家庭 社区 乡镇 城镇 村庄 单元 办法 意见 方案 规划 条例 法规 审批 执法 培训 整治 改造 监测 调查 普查 排查 检测 处理 利用 保护 防治 建成 开工 投产 运营
`)

/** Verbs that govern formulas rather than things: the share of mentions after one of them speaks for a formula. */
export const FORMULA_VERBS: readonly string[] = words(`
  坚持 贯彻 践行 秉持 弘扬 发扬 倡导 奉行 遵循 树立 牢记 恪守 坚守 高举 铸牢 推行 实行 打赢 打好 争当 锚定 彰显 落实 做到 坚定 增强 实施 开展 推进 深化 构建 打造 叫响 擦亮 统筹推进 学习运用 助力 融入 实践
`)

/** Nouns that formulas are said to be, directly after them. */
export const FORMULA_NOUNS: readonly string[] = words(`
  理念 思想 战略 方针 原则 精神 总基调 工作总基调 总要求 要求 战略布局 总体布局 方略 行动 行动计划 专项行动 工程 计划 活动 主题教育 保卫战 攻坚战 战役 试点 模式 机制 品牌 经验 格局 新格局 目标 改革 制度 政策 工作法 问题 倡议 道路 新征程 新篇章 新实践 意识
`)
