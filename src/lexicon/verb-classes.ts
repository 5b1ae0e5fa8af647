import { words } from './words.ts'

/**
 * Verbs that say the same about a figure. `level` verbs only state it (达到, 完成).
 * Two figures of different classes are different indicators: 清理牌子 and 新增牌子.
 */
export const VERB_CLASSES = {
  level: words(`
    达 达到 达成 为 是 有 共有 现有 拥有 实现 完成 突破 超过 超 预计 升至 稳定在 保持
    保持在 控制在 占 总计 共计 合计 累计 累计达 累计达到 位居 居 列 排名 跃居 提高到
    迈上 跃上 站上 跨上 迈过 跨过 迈入 提升到 增加到 增长到 上升到 下降到 降至 降到 增至 提升至 提高至 减少到 扩充至 发展到
    壮大到 核定 现存 保有 登记在册
  `),
  change: words(`
    增长 增加 提高 提升 上升 增 上涨 涨 下降 降低 减少 下滑 回落 降 减 同比增长
    年均增长 回升 增幅 增速 扩大
  `),
  new: words('新增 新建 新设 新设立 增设 新发展 新培育 净增 新认定 新登记 新入库'),
  build: words(`
    建成 建立 建设 设立 成立 组建 打造 创建 搭建 创办 设置 建 建好 建起 构建 建成投用
    培育 培育壮大 布设 划分 发展 认定 创成 建有
  `),
  renew: words('改造 改建 新改建 改扩建 修缮 改造提升 更新 更新改造 提质改造 翻新 维修 修复 整修'),
  remove: words(`
    清理 清除 取消 撤销 撤并 摘除 摘牌 拆除 压减 精简 削减 整治 纠治 解散 关停 关闭
    注销 清理注销 清退 清理整治 淘汰 取缔 规范清理 清理规范 整合 核减 停用 清减 归并 叫停 收回 退回 清返 压缩 裁撤
  `),
  solve: words(`
    解决 化解 办结 销号 整改 调处 处置 破解 调解 推动解决 化解处置 有效化解 处理 完成整改
    协调解决
  `),
  handle: words('办理 受理 承办 接收 收集 纳入'),
  train: words('培训 轮训 受训 培训了 开展培训 累计培训'),
  select: words(`
    选派 吸纳 选聘 招聘 招录 聘请 聘任 选配 引进 派驻 下派 公开招聘 招募 配备 配齐 招引
    接续选聘
  `),
  sink: words('下沉 下放 赋权 赋予 下派到 报到 划转 调剂 下沉到 划转到'),
  hold: words('召开 举办 开展 组织 组织开展 进行 举行 承办了 召开了'),
  check: words('排查 检查 摸排 巡查 督查 查处 查摆 走访 核查 抽检 走访慰问 立案 立案查处'),
  issue: words('发放 发布 出台 印发 制定 修订 推出 编制 制定出台 研究出台'),
  spend: words('投入 列支 投资 安排 拨付 落实 筹集 争取 下达 兑现 减免 支出'),
  list: words('梳理 细化 明确 梳理出 列出 确定 聚焦 提出'),
  cover: words('覆盖 惠及 服务 受益 带动 辐射'),
  carry: words('实施 推进 启动 谋划 开工 新开工 开工建设 竣工 建成投产 推动 落地 签约 引进项目'),
  entrust: words('包联 联系 结对 包保 挂联 帮扶 领办'),
} satisfies Record<string, readonly string[]>
