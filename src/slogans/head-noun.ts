/** Nouns a formula is said to be: the word after its closing quotation mark. */
const ACTION_HEADS = [
  '专项行动',
  '行动',
  '工程',
  '实践活动',
  '主题教育',
  '专题教育',
  '学习教育',
  '活动',
  '大比武',
  '大讨论',
  '大调研',
  '攻坚战',
  '攻坚',
  '战役',
  '运动',
  '竞赛',
  '大赛',
  '专项整治',
  '整治',
  '计划',
  '大起底',
  '讨论',
  '创建',
  '斗争',
  '恳谈',
  '试点',
] as const
const BRAND_HEADS = [
  '服务品牌',
  '工作品牌',
  '品牌',
  '平台',
  '驿站',
  '服务队',
  '队',
  '队伍',
  '场景',
  '应用',
  '分厅',
  '小程序',
  '工作室',
  '服务站',
  '微信群',
  '公众号',
  '工作模式',
  '服务体系',
  '服务圈',
  '服务',
] as const
const GOAL_HEADS = [
  '目标',
  '理念',
  '战略',
  '战略布局',
  '总体布局',
  '要求',
  '总要求',
  '原则',
  '方针',
  '思想',
  '精神',
  '制度',
  '任务',
  '经验',
  '导向',
  '思路',
  '方略',
  '政策',
  '方案',
  '规划',
] as const
const OTHER_HEADS = [
  '问题',
  '突出问题',
  '现象',
  '难题',
  '顽疾',
  '机制',
  '模式',
  '体系',
  '格局',
  '工作法',
  '做法',
  '方法',
  '工作方法',
  '办法',
  '管理',
  '改革',
  '工作',
  '闭环',
  '路径',
  '抓手',
  '总抓手',
  '组合拳',
  '链条',
  '作用',
  '效应',
  '建设',
  '治理',
  '监管',
  '关系',
  '调处',
  '融合',
  '项目',
  '主题',
  '格局',
  '布局',
  '举措',
  '措施',
  '市情',
  '服务圈',
  '监督',
  '清单',
  '评价',
  '示范',
  '工委',
  '样本',
  '示范县',
  '结构',
  '生态',
] as const

export type HeadClass = 'action' | 'brand' | 'goal' | 'other'

const CLASSES = new Map<string, HeadClass>([
  ...OTHER_HEADS.map((head) => [head, 'other'] as const),
  ...GOAL_HEADS.map((head) => [head, 'goal'] as const),
  ...BRAND_HEADS.map((head) => [head, 'brand'] as const),
  ...ACTION_HEADS.map((head) => [head, 'action'] as const),
])
const LONGEST_HEAD = 4

const QUOTED_ITEM = '[、和及与]?[“‘「『"][^“”‘’「」『』"，。；！？\\n]{1,24}[”’」』"]'
const PLAIN_ITEM = '、(?:[“‘「]?\\p{Script=Han}{1,8}[”’」]?){1,2}'
/** The rest of the row a formula stands in: “A”“B”工作模式, “A”、B、“C”等品牌, and a count: 三大战略. */
const ROW_REST = new RegExp(
  `^[”’」』"]?(?:(?:${QUOTED_ITEM}|${PLAIN_ITEM}){1,6}?等|(?:${QUOTED_ITEM}){0,6}等?)(?:\\d{1,3}个|[一二三四五六七八九十两]{1,3}[大项个])?`,
  'u',
)
const HAN_RUN = /^\p{Script=Han}{1,14}/u
/** Words that end the noun phrase a formula modifies. */
const BREAK = /[的了着是在和与及或而并将被把为等以对从向让使有要]/

export interface Head {
  readonly text: string
  readonly kind: HeadClass
}

/** Whether a word is one of the nouns that formulas are said to be. */
export function isHeadNoun(word: string): boolean {
  return CLASSES.has(word)
}

/** The head noun of the formula that ends at `end` (before its closing mark), with the words that modify it; null if none. */
export function headAfter(text: string, end: number): Head | null {
  const rest = text.slice(end, end + 160)
  const run = HAN_RUN.exec(rest.slice(ROW_REST.exec(rest)?.[0].length ?? 0))?.[0] ?? ''
  const stop = run.search(BREAK)
  const phrase = stop < 0 ? run : run.slice(0, stop)
  let head: Head | null = null
  for (let stopAt = 1; stopAt <= phrase.length; stopAt++) {
    for (let length = Math.min(LONGEST_HEAD, stopAt); length > 0; length--) {
      const kind = CLASSES.get(phrase.slice(stopAt - length, stopAt))
      if (kind === undefined) continue
      // A second head counts only where it follows the first at once: 问题|专项整治, not 行动|助力企业发展工程.
      if (head !== null && head.text.length < stopAt - length) return head
      head = { text: phrase.slice(0, stopAt), kind }
      break
    }
    if (head === null && stopAt > 8) return null
  }
  return head
}
