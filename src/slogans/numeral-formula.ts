const HAN_NUMERAL = '[一二三四五六七八九十两双百千]'
/** 4+10+N, 1+3X, 互联网+监管, 规范管理+靠前服务 */
const PLUS = /^[^+，。；]{1,14}(?:\+[^+，。；]{1,14}){1,8}$/
/** 321, 1246: digits that each count something. */
const DIGITS = /^[1-9]\d{1,4}$/
/** Hot lines and emergency numbers are three digits from 11x or five from 12xxx, 9xxxx. */
const HOTLINE = /^(?:1[12]\d|12\d{3}|9[56]\d{3})$/
/** 减负10条, 21条办法: a count of articles in a name. */
const ARTICLES =
  /^(?:\p{Script=Han}{0,8}\d{1,3}条(?:\p{Script=Han}{2,4})?|\p{Script=Han}{0,6}[一二三四五六七八九十]{1,3}条)$/u
/** The numbered five-year plans (十四五) and law-education rounds (八五) are periods, not counts. */
export const PLAN_PERIOD = /^[一二三四五六七八九十]{1,3}五$/
/** 百, 千, 万 alone are vague: 百会千企, 千人千企. */
const EXACT = '[一二三四五六七八九十两双]'
const COUNTED = new RegExp(`^${EXACT}(?!一|线|流|面|级|号|手|般|律|切)\\p{Script=Han}`, 'u')
/** 小三级, 新三样, 老三届 */
const QUALIFIED = /^[小大新老][两三四五六七八九十]\p{Script=Han}{1,3}$/u
/** Counts repeated through the formula: 一图两标三体系, 三对三化, 六办（五办）三中心. */
const REPEATED = new RegExp(
  `^(?:${EXACT}[^，。；、]{1,6}${EXACT}|\\d{1,2}[^\\d，。；、]{1,4}\\d{1,2})\\p{Script=Han}`,
  'u',
)
/** 一套表, 一支队伍抓治理: one of something counted by a measure word. */
const ONE_OF = /^一(?:套|支|张|条|份|本|把|件|项|平台|网|个)(?!心|龙|路|子)\p{Script=Han}/u
/** A row of numerals and nothing else: 一十百千, 二三四五一. */
const ROW = new RegExp(`^${HAN_NUMERAL}{3,6}(?:工程|行动)?$`)
/** Set phrases that begin with a numeral and count nothing. */
const UNCOUNTED =
  /^(?:四川|四平市|三亚|三峡|三门峡|三明市|三沙|九江|六安市|六盘水|五指山|七台河|双鸭山|十堰|九龙治水|四通八达|五花八门|八面来风|四面八方|三言两语|两全其美|一举两得|一石二鸟|三头六臂|一心一意|一步到位|一呼百应|一站式|一体化|一刀切|一窝蜂|一阵风|一盘棋|一条龙|一把手|一言堂|一风吹|双向奔赴|双刃剑|双赢|三明治|十字路口|五味杂陈|两张皮|两面人|一帮一|一对一|一条心|一家亲|一家人|百花齐放|四梁八柱|五湖四海|千方百计|七上八下|七手八脚|一网打尽|一票否决|一揽子|一次办好|一次办成|一网通办|一网统管|一件事|一门式|一窗式|一卡通|一码通|一张蓝图|一竿子|一公里)/
/** Members too long for a count: 十年寒窗无人问，一举成名天下知. */
const LONG_MEMBERS = /^\p{Script=Han}{5,}[、，·\s]\p{Script=Han}{5,}/u
/** More signs than any counted formula has. */
const MAX_LENGTH = 24
const MAX_LENGTH_OF_PLUS = 48

/** How a form counts: by a plus formula, by digits, by Chinese numerals; null when it counts nothing listable. */
type NumeralKind = 'plus' | 'digits' | 'count'

/** Whether a quoted form is a numeral formula: 五步闭环, 三端, 1+1+N, 321, 减负10条 – but not 千条线, 十四五, 12345. */
export function numeralKind(form: string): NumeralKind | null {
  if (PLUS.test(form)) return form.length > MAX_LENGTH_OF_PLUS ? null : 'plus'
  if (form.length > MAX_LENGTH || PLAN_PERIOD.test(form) || UNCOUNTED.test(form) || LONG_MEMBERS.test(form)) return null
  if (DIGITS.test(form)) return HOTLINE.test(form) ? null : 'digits'
  if (ARTICLES.test(form) || QUALIFIED.test(form) || ROW.test(form) || REPEATED.test(form)) return 'count'
  if (form.startsWith('一')) return ONE_OF.test(form) ? 'count' : null
  return COUNTED.test(form) ? 'count' : null
}
