import { characterSet } from '../../text/character-set.ts'
import { readPlain } from '../numerals/read-plain.ts'
import { isInterval } from '../quantities/amount.ts'
import type { Quantity } from '../quantities/quantity.ts'

/** What makes an ordinal an achieved rank: a verb of ranking, or the field it is a rank in, directly before. */
const RANKED =
  /(?:排名|排位|位次|位居|位列|位于|名列|[稳高均皆]居|跃居|[^定移民邻]居|[并]列|跃升|上升|升至|升到|提升|跻身|晋升|跃至|保持|占据|得分)[^，。；：、“”]{0,8}$/
const FIELD =
  /(?:全国|全省|全市|全区|全球|世界|国际|国内|亚洲|亚太|全疆|全军|[东中西]部|东北|全州|全县|省内|市内|区域|同类城市|总量|增速|规模|增幅|占比|均为|[各省市区州]中|[^，。]名|(?:数量|总量|总额|规模|增速|增幅|占比|[率值])[一-龥]{2,3})$/
const TOP =
  /(?:全国|全省|全市|全区|全球|世界|国际|国内|亚洲|亚太|[东中西]部|全州|全县|省内|进入|跻身|排在|居|列|综合|城市|百强县?)[^，。；：、“”]{0,4}$|(?:位居|位列|名列|稳居|跻身|排名)[^，。；：、“”]{0,10}$/
/** 把…放在第一位 sets a priority and claims no rank. */
const PRIORITY = /(?:放在|摆在|置于|放到|摆到|作为)[^，。；：、“”]{0,3}$/
/** After the number, for it to be a rank and not the beginning of a name (第一书记). */
const RANK_END =
  /[位名甲](?!称|单|次的|师|额|副|书|于|置)|(?=[，。；、！）)”\s]|$|和|及|到|至|升|的?(?:位置|好成绩|佳绩|水平))/y
const AHEAD = 12
/** After these a bare number is a rank: 排名12. */
const RANKS = new Set(['排名', '排位', '位次', '名列', '位列', '排行'])
const endsRank = characterSet([...RANKS].map((word) => word[1] as string))

/** A rank stated as an achievement (居全国第一位, 排名第三, 进入全省前十) whose number starts at `start`; else null. */
export function readRank(text: string, start: number, from: number, limit: number): Quantity | null {
  const mark = text[start - 1] === ' ' ? start - 2 : start - 1
  const place = placeBefore(text, mark, from)
  if (place === null) return null
  const number = readPlain(text, start, limit)
  if (number === null || number.more !== '' || isInterval(number) || number.low.gt(999)) return null
  RANK_END.lastIndex = text[number.end] === ' ' ? number.end + 1 : number.end
  const end = RANK_END.exec(text)
  if (end === null) return null
  const context = text.slice(Math.max(from, mark - AHEAD), place === 'bare' ? start : mark)
  const measured = end[0] !== '' && '名位甲'.includes(end[0])
  if (PRIORITY.test(context)) return null
  if (
    place !== 'within'
      ? !(RANKED.test(context) || FIELD.test(context) || (measured && /[^，。；：]$/.test(context)))
      : !TOP.test(context)
  )
    return null
  return {
    start: place === 'bare' ? start : mark,
    end: RANK_END.lastIndex - (end[0] === '' || measured ? 0 : end[0].length),
    numberStart: start,
    numberEnd: number.end,
    low: number.low,
    high: number.low,
    bound: place === 'within' ? 'max' : 'exact',
    above: false,
    unit: null,
    unitText: '位',
    unitCode: null,
    script: number.script,
    form: 'plain',
    magnitude: 0,
    bare: false,
  }
}

/** What the character at `mark`, before the number, makes it: 第3, 前3, or 3 straight after 排名; null if it is no rank. */
function placeBefore(text: string, mark: number, from: number): 'ordinal' | 'within' | 'bare' | null {
  if (mark < from) return null
  if (text[mark] === '第') return 'ordinal'
  if (text[mark] === '前') return 'within'
  return mark > from && endsRank(text, mark) && RANKS.has(text.slice(mark - 1, mark + 1)) ? 'bare' : null
}
