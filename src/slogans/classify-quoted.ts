import type { SloganType } from '../model/slogan.ts'
import type { Head } from './head-noun.ts'
import { chainMembers, coupletMembers } from './members.ts'
import { numeralKind } from './numeral-formula.ts'

/** Bodies, tools, beasts, weather: what policy prose makes its metaphors of. */
const IMAGE =
  /[针线血脉筋骨锅鞋帽牛马虎蝇狐狼羊鸡鹅雁龙鹰凤鱼蛇钥匙锁刀剑矛盾桥船车轮闸阀灯火炉炭芽根叶花果树林草种田园粮袋篮碗饭菜胃口味糖药方脸眼耳鼻嘴手脚腿腰背身板墙网圈篱笆门窗柱梁砖瓦石沙泥山水河海浪潮风雨雪云雾雷电日月星光镜尺秤账牌棋球跑兵将帅答卷题考音号角钟鼓旗帜引擎闹]$|^(?:绣花|毛细|拦路|定盘|压舱|领头|僵尸|火车|娘家|店小二|当家|主心骨)|(?:员|长|兵|器|剂|石|仪|带|地|师|军|人|客|户|手)$/
/** Wording that sets a standard or names a way of working; recurs across authorities in set form. */
const SET_WORDING =
  /经验$|^一(?:站|网|门|窗|码|件|次|体|口|链|企|村|乡|镇|县|人|户|事|业|校|品|图)|(?:式|化|制|率)$|^(?:以|让|把|为|最|不|零|无|跨|全)/
const CAMPAIGN_VERBS = /(?:开展|实施|启动|组织|推进|掀起)[^，。“”]{0,8}$/

/** Type of a quoted form that no lexicon row knows. `before` ends at its opening mark. */
export function classifyQuoted(form: string, head: Head | null, before: string): SloganType {
  if (numeralKind(form) !== null) return 'numeral-formula'
  if (head?.kind === 'action' && form.length > 2) return 'action-name'
  if (head?.kind === 'brand') return 'brand-name'
  if (coupletMembers(form).length > 0 || chainMembers(form).length > 0) return 'parallel-couplet'
  if (/(?:行动|工程|计划|活动)$/.test(form)) return 'action-name'
  if (head?.kind === 'goal' || SET_WORDING.test(form)) return 'fixed-tifa'
  if (IMAGE.test(form) || form.length <= 4) return 'quoted-metaphor'
  return CAMPAIGN_VERBS.test(before) ? 'action-name' : 'fixed-tifa'
}
