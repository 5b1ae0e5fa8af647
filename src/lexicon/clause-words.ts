/** Words that stand around a figure without being its subject. */

import { wordSet } from './words.ts'

/** Whole territories: the scope of a claim, not what it counts. */
export const SCOPES = wordSet(`
  全体 全国 全省 全市 全区 全县 全州 全镇 全乡 全村 全旗 全盟 全港 全澳 全台 全岛 全球 全世界 全疆 全校 全系统 我国
  我省 我市 我区 我县 我州 我们 我 本市 本省 本县 本区 本港 本院 本局 本府 各地 各级 各市 各县 各区 各县区 省内 市内
  区内 国内 亚洲 世界 国际 亚太 中部 西部 东部 东北 境内 县内 全域 全境 全辖 全年 上半年 下半年 当年 今年 去年 明年
  年内 其中 目前 当前 至今 迄今 迄今已 至今已 我会 已 共
`)

export const ADVERBS = wordSet(`
  累计 共 共计 总共 一共 合计 总计 已 已经 均 都 也 还 又 再 就 则 仅 只 约 分别 各 各自 平均 年均 月均 日均 人均 户均
  同比 环比 再次 首次 先后 陆续 相继 继续 持续 进一步 全面 全部 基本 预计 预期 力争 计划 拟 将 要 应 应当 必须 可 可望
  有望 可达 将达 仍 仍然 大体 历史性 可以 能 能够 需 不断 大力 积极 有序 稳步 扎实 深入 统筹 集中 同步 同时 主动 直接
  间接 新 净 实际 名义 大幅 明显 显著 逐步 逐年 逐渐 连续 当年 最终 最多 最少 至少 至多 原则上 一般 每 目前 其中 着力
  重点 接续 及时 率先 另 另外 并 并且 且 而 从而 进而 成功 有效 顺利 如期 超额 提前 圆满 高标准 高质量 高水平 高效
  全力 务必 确保 争取 累积 平均每 大约 大概 突出 精准 即 分批 分期 逐个 逐一 自主 共同 重新 正 正在 曾 曾经 较 较上年
  合共 亦 会 年满 当场 当天 按计划 同口径 可比口径 虽 余下 剩下 须 须于 应于 需于 将于 已于 拟于 可于 统一 常态化
  制度化 就地 全程 由此 免费 不会 未能 没有 按年 按季 按月 按日 按周 不能 只要 只有 才 却 相应 相应地 人人 户户 家家
  网上 线上 约共 总 一批 一系列 一些 第一次 第二次 首批 实质 略 略为 略微 稍 稍微 小幅 再度 一度 方可 始得 方能 不得
  应须 并须 依法 额外 最长 分期分批 下列 只能 数以 一起 愿 愿意 分阶段
`)

export const PREPOSITIONS = wordSet(`
  使 令 促使 再用 仅用 只用 面向 比上 较前 对 将 把 为 在 从 由 向 以 与 比 较 于 通过 按 按照 同 跟 被 让 给 经 经由
  自 自从 据 根据 针对 围绕 就 随着 依托 依据 凭借 关于 对于 用 往 朝 因 因为 为了 透过 借由 藉由 借着 攸关 关乎 务使 连同 如 例如 譬如 诸如 好像 犹如
`)

/** Stand before what is counted without being part of its name. */
export const DETERMINERS = wordSet('各类 各种 各项 各级 各式 多种 相关 有关 多个 若干')

/** Point back or sum up, so that what a number counts follows it: 等4个部门. */
export const POINTERS = wordSet('等 这 那 该 上述 以上 其他 其它 另外 这些 等等 以下 如下 下列 的')

/** Adjectives that taggers take for verbs. */
export const ADJECTIVES = wordSet('相关 偏远 边远 偏僻')

/** Nouns that taggers take for something else. */
export const NOUNS = wordSet(`
  清单 举措 消费贷 慢行 率 站 员 镇街 占比 台账 青年 外来 既有 休闲 健身 展会 低保 排污 扶贫 避暑 聚落 产能 诉求 据点
  岁出 岁入 会期 工期 任期 为民 便民 利民 惠民 表决权 现代 贷 无偿 有偿 上限 下限 通道 下属 年期 租期
  刑期 保费 折扣 湿地 荒地 撂荒地 救助款 慰问金 提案 留言 费
`)

/** Open a point of a list: what they stand before is a clause of its own. */
export const POINT_OPENERS = wordSet('一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 其一 其二 其三 其四')

export const COORDINATORS = wordSet('和 及 以及 与 暨 或 或者 并')

/** Adverbs that before a noun belong to its name: 重点项目, 高标准农田, 人均可支配收入. */
export const NAME_ADVERBS = wordSet(`
  统一 常态化 重点 主要 高标准 高质量 高水平 实际 平均 人均 可 户均 亩均 地均 年均 日均 总 净 集中 统筹 全面 直接 突出
  共同 一般 自主 网上 线上 首批 特别 各界 各族 依法 高效
`)

/** Names of currencies before an amount. */
export const CURRENCY_NAMES = wordSet('人民币 新台币 台币 港币 美金 美元')

/** Words that make what stands before them a time. */
export const TIME_WORDS = wordSet(`
  时期 去年同期 上年同期 期间 期末 年末 年底 年初 月末 同期 近年 时候 当期 上年 去年 今年 明年 前年 次年 翌年 来年 一个月 半个月 一周 一星期 本年度 上年度 去年度 今年度 次年度 之日 起
  之日起 日起 世纪 上世纪 本世纪 最近 近期
`)

/** Verbs jieba knows that open what happens to the counted things: they end the noun phrase after a number. */
export const EVENT_OPENERS = wordSet(`
  对准 收效 见效 恢复 担任 住进 住上 登记注册 围坐 出任 从事 返乡 表示 认为 反映 选择 报名 到岗 落户 加盟 上门 报到
  走出 搬进 用上 喝上 吃上 拿到 领到 考取 通水 通电 通气 进行 全部 得到 获 获得 参与 参加 到 赴 下 来 去 开展 开工
  落地 完成 实现 达到 纳入 列入 入选 享受 投入 投产 竣工 建成 投用 通过 领办 修订 挂职 下沉 办理 销号 取得 受到 加入
  成为 组成 构成 持有 具有 拥有 使用 负责 承担 开始 正在 能够 可以 需要 作为 位于 来自 用于 覆盖 惠及 走上 走进 深入
  脱贫 就业 上岗 签约 入驻 入住 搬迁 带领 奋战 参保 提供 组织 推动 促进 支持 助力 对口 结对 联合 制定 出台 发布 印发
  建立 设立 成立 摘帽 摘牌 整改 关停 退出 取消 停产 复工 复产 运行 运营 上市 上线 通车 启用 启动 交付 验收 获批 获评
  荣获 晋级 跻身 进入 居 位居 处于 保持 增长 下降 提高 减少 增加 超过 突破 分别 均 都 已 已经 将 要 应 应当 被 由 把
  以 在 从 向 对 给 让 使 令 涉及 关乎 攸关 符合 合乎 遭受 属于 有助 有助于 有利于
`)

/** Name what part of a whole a figure is. */
export const PROPORTIONS = wordSet('比重 比例 份额')
