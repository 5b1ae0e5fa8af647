import type { StatusRule } from './rule.ts'

const N = '[一二三四五六七八九十百〇零两]'
const source = (...parts: string[]) => new RegExp(parts.join(''), 'y')

/** Numbers that name one thing among others, in Chinese numerals: articles, sessions, grades, programmes. */
export const HAN_IDENTIFIERS: readonly StatusRule[] = [
  {
    rule: 'ordinal',
    status: 'identifier',
    pattern: source(
      '[一二三四五六七八九十百千万〇零两]{1,12}(?:[、至和到]',
      N,
      '{1,3}){0,3}(?:条|款|项|章|节|编|卷|期|届|次|页|号|个|批|轮|季度|年|天|代|类|级|组|部|版|站|步|点|课|集|阶段|大)?(?:之',
      N,
      '{1,2})?',
    ),
    before: /第$/,
  },
  {
    rule: 'fixed-expression',
    status: 'idiom',
    pattern: /一位/y,
    behind: '位',
    before: /(?:放在|摆在|置于|放到|摆到|作为)第$/,
  },
  { rule: 'session', status: 'identifier', pattern: source(N, '{1,3}届(?:', N, '{1,3}[中次])?'), behind: '届' },
  {
    rule: 'session',
    status: 'identifier',
    pattern: source(N, '{1,3}次(?=[^，。、]{0,3}会议|全会|党代会|党员代表|人代会|代表大会|、', N, '次全会)'),
    behind: '次',
    before: /[届会次、省市县区区州](?:人大|全国人大|人大常委会|常委会)?$/,
  },
  { rule: 'plenum', status: 'identifier', pattern: source(N, '{1,2}(?=中全会)'), behind: '中' },
  {
    rule: 'congress',
    status: 'name',
    pattern:
      /(?:十[一二三四五六七八九]?|二十|[七八九])大(?=[，。、以报精开后前和的”]|$|召|会|期|闭|胜|代|确|提|作|部|明|擘|对|就|党|关|将)/y,
    behind: '大',
  },
  {
    rule: 'grade',
    status: 'name',
    pattern: source(N, '{1,3}(?:级|大(?!类)|线|型|甲|等[奖功舱]|把手)'),
    behind: '级大线型甲等把',
  },
  { rule: 'numbered', status: 'identifier', pattern: source(N, '{1,4}号'), behind: '号' },
  {
    rule: 'programme',
    status: 'name',
    pattern: source(N, '{1,2}期(?=工程|项目|建设|扩建|规划|改造|机组|、|及|和|，|。|）)'),
    behind: '期',
  },
  {
    rule: 'programme',
    status: 'name',
    pattern: source(
      '[一二三五十]{1,2}年(?=[^，。的时；、]{0,6}(?:行动计划|行动方案|专项行动|整治行动|攻坚行动|发展规划|冲刺计划|大会战))',
    ),
    behind: '年',
  },
  {
    rule: 'programme',
    status: 'name',
    pattern: source('[一二三五十]{1,2}年(?=行动|规划|计划|攻坚|倍增|方案|大变样|任务|任期|提升|滚动|禁|制)'),
    behind: '年',
  },
]
