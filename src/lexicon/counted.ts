/** What classifiers count, and what is only done to it or told of it. */

import { wordSet } from './words.ts'

/** Done to things: 项, 场 and 次 count them, classifiers of things do not (20个小区改造 are 20 estates). */
export const WORKS = wordSet(`
  建设 改造 改建 扩建 改扩建 新建 重建 整治 治理 整改 修复 提升 升级 提档 提质 扩容 提标 创建 培育 验收 加固 除险 搬迁
  维修 养护 绿化 硬化 亮化 美化 净化 维护 修缮 更新 拆除 拆迁 申报 推进 落实 处置 处理 清理 排查 安置 开发 技改 改制
  转制 重组 复垦 疏浚 清淤 管护 救助 帮扶 脱贫 摘帽 出列 退出 转型 脱困 解困 完善 规范 优化 推广 应用 编制 续建 加装
  装修 抢修 恢复 关停 关闭 淘汰 腾退 搬改 共建 参与 运营 监管 监测 招引 引进 上市 投产 达产 开工 竣工 入驻 落户 落地
  签约
`)

/** Counted themselves but where they are done to firms, persons and households. */
export const REFORMS = wordSet('改革 试点 合作 攻关 创新')

/** Told of things and places: 4个园区营业收入 is the revenue of four parks. */
export const ASPECTS = wordSet(`
  收入 年收入 营业 销售 营收 产值 总产值 税收 利润 利税 增加值 面积 总量 总额 总资产 余额 状况 情况 现状 水平 质量
  效果 成效 进度 产权 权属 环境 条件 资金 占比 比重 经费 产量 产能 交易额 前期 前期工作
`)

/** Undertakings: what is counted by the piece is not they but what they are about (40座水库加固工程). */
export const UNDERTAKINGS = wordSet('工程 工作 任务 行动 计划')

/** Ends what an act may be done to even where acts are counted: 14项问题整改. */
export const MATTERS = /(?:项目|工程|问题|隐患|事项|任务|措施|举措|案件|线索|诉求|事故|险情|建议|提案|议案)$/

/** Heads that set phrases of four characters end in when they are names (健身活动), not predicates (团结一心). */
export const NOMINAL =
  /(?:项目|工程|问题|活动|工作|前景|规模|机构|中心|体系|机制|制度|设施|平台|基地|服务|计划|行动|方案|产品|技术|资源|环境|条件|成果|市场|产业|行业|单位|建设|管理|教育|政策|经济|文化|任务|措施|标准|系统|设备|网络|方针|方式|模式|职工|人员|人士|代表|企业|群众|居民|农民|干部|资产|资金|领域|方面|力量|队伍|水平|能力|目标|规划|建议|意见|提案|成就)$/

/** Persons. */
export const PERSONS =
  /(?:人员|人才|人口|人民|群众|居民|村民|市民|农民|牧民|民众|党员|干部|职工|员工|教师|学生|儿童|老人|医生|医师|护士|工作者|志愿者|劳动力|农民工|毕业生|青年|妇女|企业家|专家|院士|儿女|代表|委员|书记|战士|官兵|民警|骨干|对象|游客|客户|用户|[人者员生师工户民])$/

/** Enterprises, institutions and households. */
export const BODIES =
  /(?:企业|公司|单位|机构|银行|商行|合作社|学校|高校|大学|学院|院校|中学|小学|幼儿园|医院|卫生院|服务站|门店|商户|家庭|农户|贫困户|居民|农场|林场|集团|党组织|支部|协会|商会|组织|主体|超市|酒店|饭店|媒体|部门|平台|网点|中心|基地|园区|市场|实验室|工作室|[院校所店厂馆社室站户])$/

/** Stand between a place and what is done there: 7个片区土壤治理, 40条道路精细化改造. */
export const MEDIUMS = /(?:化|土壤|污水|垃圾|环境|村庄|雨污|分流|专项|集体经济)$/

/** Places that act through those who live or govern there. */
export const PLACES = /(?:街道|社区|小区|园区|景区|地区|[村镇乡县市区省州])(?:（[^）]{1,6}）)?$/

/** Acts that may be counted themselves: 12场专题培训. */
export const COUNTED_ACTS = wordSet(`
  编制 培训 服务 报告 预算 贷款 投资 收入 支出 补贴 补助 奖励 教育 演出 试点 合作 行动 管理 改革 创新 设计 保险 信访
  研发 消费 学习 宣讲 展览 考核 评价 发展 建设 改造 提案 建议 活动 规划 交易 负担 制造 处罚 处分 调查 检查 巡查 治理
`)
