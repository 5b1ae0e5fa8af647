import { INSTITUTION_ENDINGS, PLAIN_QUOTATIONS } from '../lexicon/plain-quotations.ts'
import { chainMembers, coupletMembers } from './members.ts'
import { numeralKind, PLAN_PERIOD } from './numeral-formula.ts'
import type { Quotation } from './parse-quotations.ts'
import { isPlainVerb, shapeOf } from './phrase-shape.ts'

/** Why a quotation is no formula. */
type Rejection =
  | 'speech'
  | 'title'
  | 'grade'
  | 'definition'
  | 'honour'
  | 'institution'
  | 'period'
  | 'fragment'
  | 'label'
  | 'scare'

/** What a test looks at: the quoted words and some characters on either side of the marks. */
interface Quoted {
  readonly form: string
  readonly before: string
  readonly after: string
}

const CONTEXT = 16
const LOOK_AHEAD = 90
const SENTENCE_MARK = /[。！？；：!?…\n]/
const SAYING = '(?:说|说道|表示|指出|强调|认为|称|坦言|感慨|介绍|告诉|回答|笑着|问|写道|喊)'
const ATTRIBUTED_BEFORE = new RegExp(`${SAYING}[^，。]{0,4}[：:，,]$|(?:反映|感慨|感叹|直言|坦言)$`)
const ATTRIBUTED_AFTER = new RegExp(`^[，,]?[^，。；“”的]{0,12}${SAYING}(?:[。，：!！]|道)`)
/** What a quoted goal is called behind it: “…”的总要求, “…”新定位. */
const NAMED_AS_GOAL = /^的?\p{Script=Han}{0,4}(?:目标|方针|要求|定位|理念|原则|战略|思路|责任|使命|殷切期望|嘱托)/u
const PRONOUN = /[我你您他她咱俺][们的]?|这[是个里]|那[是个]|吗$|呢$|吧$|啊$/
const DOCUMENT =
  /^关于.*[的]?(?:建议|意见|通知|决定|议案|提案|报告|办法|批复|函)$|(?:[\p{Script=Han}]{2,}(?<![办做方想看说作写书技手历打守执普司减])法|\p{Script=Han}{3,}(?:方案|套案|专案)|[预决]算案|修正案|条例|草案|纲要|白皮书|章程|协定|协议|公约|宣言|公报|声明|议定书|实施细则)$/u
/** 「遊說法」草案: the name of a bill. */
const BILL_AFTER = /^(?:部分条文)?(?:草案|修正案|修正草案|的?制定|的?修正|将?于.{0,12}(?:施行|实施)|三读)/
const GRADE =
  /^(?:优秀|良好|优良|合格|不合格|称职|基本称职|不称职|优|良|中|差|好|较好|一般|先进|达标|不达标|[一二三特]等奖?|[A-Z]{1,4}级?|[一二三四五六甲乙丙]级)$/
const GRADE_AFTER = /^(?:等次|等级|档次|评级|的等次)/
const DEFINITION_BEFORE = /(?:以下(?:统称|简称|称)?|下称|简称|统称|全称|（|\()(?:为|作)?[：:]?$/
const HONOUR_BEFORE =
  /(?:荣获|获评|获得|喜获|摘得|摘取|夺得|评为|评选为|评定为|授予|入选|命名为|认定为|获批|荣膺|蝉联|跻身|获)[^，。“”]{0,10}$/
/** “129”城镇发展战略 is no hot line. */
const COUNTS_SCHEME = /^\p{Script=Han}{0,6}(?:工程|战略|行动|体系|机制|工作法|计划|模式|布局)/u
/** 「…」这本书: the title of a work. */
const WORK_AFTER = /^(?:这本书|一书|这首歌|一歌|纪录片|一文|这部)/
const WORK_BEFORE = /(?:纪录片|电影|歌曲|专著|电视剧)$/
/** 「产业发展」、「社区治安」等六大面向: headings of what a text goes through. */
const ASPECTS =
  /^(?:[、及和与]?[“「][^“”「」\n]{2,10}[”」]){0,7}等?(?:[一二三四五六七八九十]大)?(?:面向|方面|领域|议题|层面)/
const SHORTEST_LABEL = 4
const HONOUR_AFTER = /^等?(?:光荣称号|荣誉|称号|奖|大奖|金奖|银奖|美誉|牌匾|榜单)/
const HONOUR =
  /(?:奖|奖章|奖状|红旗手|劳动模范|先进集体|先进单位|先进个人|长安杯|示范[县市区]|先进[县市区乡镇村]|投资热点城市|优秀城市|环境城市|魅力城市|活力城市|之乡|名城|文明城市|卫生城市|园林城市|森林城市|模范城市?|百强县|500强)$/
/** 三年行动计划, 6·18, 五一, 国发21号文件, 连鉴5号: terms, days, sessions, document numbers, varieties. */
const DAY_OR_NUMBER =
  /^[一二三四五六七八九十两]{1,2}年(?:行动)?计划$|^(?:五一|十一|六一|七一|八一|三八|两会)$|^\d{1,2}[·.]\d{1,2}$|\d号(?:文件|文)?$/
/** 三连冠, 十七连增: how often, not what. */
const STREAK = /^[一二三四五六七八九十两\d]{1,3}连[冠胜增涨降升]$/
/** 新发展格局, 开新局 and 部署 end like a bureau, 会客厅 and 议事厅 are scenes, 夜市 and 科教兴市 no towns. */
const OFFICE = '(?<![格布大全棋变残结开僵新])局|(?<!部)署|(?<![客事餐歌舞])厅|(?<![城强大都夜楼股超集闹上兴治富立改])市'
/** 八八水灾: a count of days in it makes no formula of an event. */
const EVENT = /(?:[水风洪震旱]灾|地震|事件|惨案|会议|运动会|奥运会)$/
/** The name of a centre, a study, a report is a long one. */
const LONG_NAME = '\\p{Script=Han}{4}(?:(?<!为)中心|报告|研究|系统|专线)'
const FESTIVAL = '[文艺电影旅美]{1,2}[化术影游食]节'
const INSTITUTION = new RegExp(`(?:${INSTITUTION_ENDINGS.join('|')}|${OFFICE}|${LONG_NAME}|${FESTIVAL})$`, 'u')
/** Longest formula quoted in one piece, members of a couplet apart. */
const MAX_LENGTH = 30
const MAX_LENGTH_WITH_COMMA = 18
const MAX_LENGTH_OF_GOAL = 40
const MAX_LENGTH_OF_COUPLET = 48

const TESTS: readonly (readonly [Rejection, (quoted: Quoted) => boolean])[] = [
  ['speech', ({ form }) => form.length > MAX_LENGTH_OF_COUPLET],
  ['fragment', ({ form, before }) => !/\p{Script=Han}|\d/u.test(form) || form.length < 2 || before.endsWith('=')],
  ['period', ({ form }) => PLAN_PERIOD.test(form) || DAY_OR_NUMBER.test(form)],
  ['speech', isSpeech],
  ['title', ({ form, after }) => (DOCUMENT.test(form) && numeralKind(form) === null) || BILL_AFTER.test(after)],
  ['grade', ({ form, after }) => GRADE.test(form) || (GRADE_AFTER.test(after) && form.length < 5)],
  ['definition', ({ before, after }) => DEFINITION_BEFORE.test(before) && /^[）)，。；]/.test(after)],
  [
    'honour',
    ({ form, before, after }) =>
      STREAK.test(form) || HONOUR_AFTER.test(after) || (HONOUR.test(form) && HONOUR_BEFORE.test(before)),
  ],
  ['title', ({ before, after }) => WORK_AFTER.test(after) || WORK_BEFORE.test(before)],
  ['label', ({ form, before, after }) => isLabel(form, before, after)],
  ['institution', ({ form }) => EVENT.test(form)],
  ['institution', ({ form }) => INSTITUTION.test(form) && numeralKind(form) === null],
  ['scare', ({ form }) => PLAIN_QUOTATIONS.has(form)],
  ['fragment', ({ form, after }) => /^\d+$/.test(form) && numeralKind(form) === null && !COUNTS_SCHEME.test(after)],
]

/** Why the quoted words are no formula (direct speech, a document title, a grade …); null when they may be one. */
export function rejectionOf(text: string, { start, end }: Quotation): Rejection | null {
  const form = text.slice(start, end).trim()
  const quoted = {
    form,
    before: text.slice(Math.max(0, start - 1 - CONTEXT), start - 1),
    after: text.slice(end + 1, end + 1 + LOOK_AHEAD),
  }
  return TESTS.find(([, test]) => test(quoted))?.[0] ?? null
}

/** Nouns in a row of aspects; a verb, a couplet or a count makes a goal of one. */
function isLabel(form: string, before: string, after: string): boolean {
  return (
    (ASPECTS.test(after) || (before.endsWith('在') && after.startsWith('方面'))) &&
    form.length >= SHORTEST_LABEL &&
    /^\p{Script=Han}+$/u.test(form) &&
    !isPlainVerb(form.slice(0, 2)) &&
    shapeOf(form) !== 'double-verb' &&
    numeralKind(form) === null
  )
}

function isSpeech({ form, before, after }: Quoted): boolean {
  if (SENTENCE_MARK.test(form)) return true
  const structured = coupletMembers(form).length > 0 || chainMembers(form).length > 0
  if (form.length > (structured || NAMED_AS_GOAL.test(after) ? MAX_LENGTH_OF_COUPLET : MAX_LENGTH)) return true
  if (structured) return false
  const comma = /[，,]/.test(form)
  const longest = NAMED_AS_GOAL.test(after) ? MAX_LENGTH_OF_GOAL : MAX_LENGTH_WITH_COMMA
  if (comma && (form.length > longest || PRONOUN.test(form))) return true
  if (/[，,]$/.test(form)) return true
  return form.length > 6 && (ATTRIBUTED_BEFORE.test(before) || ATTRIBUTED_AFTER.test(after))
}
