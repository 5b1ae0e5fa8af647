import { SPACES } from '../../text/character-set.ts'
import type { StatusRule } from './rule.ts'

const YEAR = String.raw`(?:1[5-9]|20|21)\d\d`
const TO = String.raw`\s?(?:[-—–－~～]{1,2}|[至到、和与及/])\s?`
/** The characters of `TO`, besides blanks. */
const JOINS = '-—–－~～至到、和与及/'
const HAN = '[一二三四五六七八九十]'
const DAY = String.raw`\s?(?:[0-2]?\d|3[01])\s?[日号]`
const MONTH = String.raw`(?:1[0-2]|0?[1-9])\s?月(?!球|饼|嫂|季|薪|均|租)(?:份|底|初|末|[上中下]旬|${DAY}(?:${TO}(?:\d{1,2}月)?\d{1,2}日)?)?`
const HAN_MONTH = `(?:十[一二]?|[一二三四五六七八九])月(?!球|饼|嫂|季|薪|均|租)(?:份|底|初|末|[上中下]旬|${HAN}{1,3}[日号])?`
/** A limit before or after a number of days makes it a duration: 自收到之日起三十日内. */
const DURATION_BEFORE =
  /(?:[少低多大小长短]于|超过|至少|至多|最多|满|不足|不到|提前|延长|缩短|推迟|近|约|逾|连续|历时|为期|[第每])\s?$/
const NO_LIMIT_AFTER = '(?!内|以内|之内|以上|以下|左右|元|圆|游|均|常|前后|为限|工作|办|完成)'
const source = (...parts: string[]) => new RegExp(parts.join(''), 'y')

/** Points in time and named periods in Arabic digits. */
export const ARABIC_DATES: readonly StatusRule[] = [
  {
    rule: 'date-iso',
    status: 'date',
    pattern: source(
      YEAR,
      String.raw`(?:(?<mark>[-/.])(?:0?[1-9]|1[0-2])\k<mark>(?:[0-2]?\d|3[01])|[-/](?:0[1-9]|1[0-2]))(?!\d)`,
    ),
    behind: '-/.',
  },
  { rule: 'date-compact', status: 'date', pattern: source(YEAR, String.raw`(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d)`) },
  { rule: 'date-edition', status: 'date', pattern: source(YEAR, '版'), behind: '版' },
  {
    rule: 'date-years',
    status: 'date',
    pattern: source(YEAR, String.raw`\s?年?度?`, TO, String.raw`(?:${YEAR}|\d{2})\s?(?:(?:学|财政)?年度?)`),
    behind: `${SPACES}${JOINS}年度`,
  },
  {
    rule: 'date-year-span',
    status: 'date',
    pattern: source(YEAR, String.raw`\s?[-—–－~～/]{1,2}\s?${YEAR}(?![\d.])`),
    behind: `${SPACES}-—–－~～/`,
  },
  {
    rule: 'date-year',
    status: 'date',
    pattern: source(YEAR, String.raw`\s?年(?![多余])(?:度|级|代|底|初|末|前|后|\s?`, MONTH, ')?'),
    behind: `${SPACES}年`,
  },
  {
    rule: 'date-year-bare',
    status: 'date',
    pattern: source(YEAR, String.raw`(?=[）)、，,。；”"]|[—\-]{1,2}|$)`),
    before: /(?:^|[（(“"、，\s]|至|到|在|自|于|[—-])$/,
  },
  {
    rule: 'date-months',
    status: 'date',
    pattern: source(String.raw`(?:1[0-2]|[1-9])\s?月?(?:份)?`, TO, MONTH),
    behind: `${SPACES}${JOINS}月份`,
  },
  { rule: 'date-month', status: 'date', pattern: source(MONTH), behind: `${SPACES}月` },
  {
    rule: 'date-days',
    status: 'date',
    pattern: source(String.raw`(?:[0-2]?\d|3[01])\s?日?`, TO, DAY, NO_LIMIT_AFTER),
    behind: `${SPACES}${JOINS}日`,
    notBefore: DURATION_BEFORE,
  },
  {
    rule: 'date-day',
    status: 'date',
    pattern: source(String.raw`(?:[0-2]?\d|3[01])\s?日`, NO_LIMIT_AFTER),
    behind: `${SPACES}日`,
    notBefore: DURATION_BEFORE,
  },
  {
    rule: 'date-era-year',
    status: 'date',
    pattern: source(String.raw`\d{2,3}\s?(?:`, TO, String.raw`\d{2,3}\s?)?年度?`),
    before: /(?:民国|昭和|公元前)\s?$/,
  },
  {
    rule: 'date-short-year',
    status: 'date',
    pattern: source(String.raw`\d{2,3}(?:`, TO, String.raw`\d{2,3}){0,3}\s?(?:学年度|年度|年底|年初)`),
    behind: `${SPACES}${JOINS}学年`,
  },
  {
    rule: 'date-short-year',
    status: 'date',
    pattern: source(String.raw`[4-9]\d\s?年(?=`, MONTH, ')'),
    behind: `${SPACES}年`,
  },
  { rule: 'date-short-year', status: 'date', pattern: /\d{2,4}\s?年(?=不变价|可比价|价格)/y, behind: `${SPACES}年` },
  {
    rule: 'date-decade',
    status: 'date',
    pattern: source(String.raw`\d{1,2}\s?世纪(?:\s?\d{2}\s?年代)?|\d{2}\s?年代`),
    behind: `${SPACES}世年`,
    notBefore: /[个近]\s?$/,
  },
  {
    rule: 'date-quarter',
    status: 'date',
    pattern: /[1-4](?:[-—–~～至、][1-4])?\s?季度?/y,
    behind: `${SPACES}-—–~～至、季`,
  },
  {
    rule: 'date-clock',
    status: 'date',
    pattern: /(?:[01]?\d|2[0-4])\s?[:：]\s?[0-5]\d(?:[:：][0-5]\d)?(?!\d)/y,
    behind: `${SPACES}:：`,
  },
  {
    rule: 'date-hour',
    status: 'date',
    pattern: /(?:[01]?\d|2[0-4])\s?时(?![期间代限])(?:\s?\d{1,2}\s?分)?/y,
    behind: `${SPACES}时`,
  },
  {
    rule: 'date-hour',
    status: 'date',
    pattern: /(?:[01]?\d|2[0-4])\s?点(?:(?:\d{1,2}分|半|整|钟|许)|(?=[，。、；：:）)至到\-—~前后起左]|$))/y,
    behind: `${SPACES}点`,
    notBefore: /[第提讲]\s?$/,
  },
]

/** The same in Chinese numerals. */
export const HAN_DATES: readonly StatusRule[] = [
  {
    rule: 'date-year',
    status: 'date',
    pattern: source(
      '(?:[一二][〇○零一二三四五六七八九]{3}|[五六七八九][〇○零一二三四五六七八九]{2})年(?:度|底|初|末|',
      HAN_MONTH,
      ')?',
    ),
    behind: '年',
  },
  {
    rule: 'date-era-year',
    status: 'date',
    pattern: source(HAN, '{1,3}年'),
    behind: '年',
    before: /(?:民国|光绪|昭和|明治)$/,
  },
  {
    rule: 'date-months',
    status: 'date',
    pattern: source('[一二三四五六七八九十]{1,2}月?', '[至到、和—~-]', HAN_MONTH),
    behind: '月至到、和—~-',
  },
  { rule: 'date-month', status: 'date', pattern: source(HAN_MONTH), behind: '月' },
  {
    rule: 'date-day',
    status: 'date',
    pattern: source(HAN, '{1,3}[日号](?!线)', NO_LIMIT_AFTER),
    behind: '日号',
    notBefore: DURATION_BEFORE,
  },
  {
    rule: 'date-decade',
    status: 'date',
    pattern: source(HAN, '{1,3}世纪(?:', HAN, '{1,2}十年代)?|', HAN, '{1,2}十?年代'),
    behind: '世年',
    notBefore: /[个近半]$/,
  },
  { rule: 'date-quarter', status: 'date', pattern: /[一二三四](?:[至、][二三四])?季度?(?!稻|菜)/y, behind: '至、季' },
  {
    rule: 'date-weekday',
    status: 'date',
    pattern: /[一二三四五六](?![次场个])/y,
    before: /(?:^|[^每一])(?:周|星期|礼拜)$/,
  },
  {
    rule: 'date-hour',
    status: 'date',
    pattern: /[一二三四五六七八九十]{1,3}点(?:半|整|钟|[一二三四五]?十分)/y,
    behind: '点',
  },
  { rule: 'date-half', status: 'date', pattern: /半年度?/y, behind: '年', before: /(?:[上下]|[^提]前|后)$/ },
  { rule: 'date-lunar', status: 'date', pattern: /[一二三四五六七八九十]{1,3}/y, before: /(?:初|农历|正月|腊月)$/ },
  {
    rule: 'date-plan-period',
    status: 'date',
    pattern:
      /(?:十[一二三四五六七八九]|[一二三四五六七八九])五(?=[”’」』]|时期|期间|规划|计划|末|以来|开局|收官|建设|发展|目标|前|后|，|。|、|和|的)/y,
    behind: '”’」』时期规计末以开收建发目前后，。、和的',
  },
  // 十五 is a number wherever neither quotes nor these words make it the tenth plan.
  { rule: 'date-plan-period', status: 'date', pattern: /十五(?=[”’」』])/y, behind: '”’」』', before: /[“‘「『]$/ },
  {
    rule: 'date-plan-period',
    status: 'date',
    pattern: /十五(?=时期|期间|规划|计划)/y,
    behind: '时期规计',
    notBefore: /[第月历]$/,
  },
]
