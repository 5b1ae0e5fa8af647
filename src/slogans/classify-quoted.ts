import type { SloganType } from '../model/slogan.ts'
import type { Head } from './head-noun.ts'
import { chainMembers, coupletMembers } from './members.ts'
import { numeralKind } from './numeral-formula.ts'
import { shapeOf } from './phrase-shape.ts'

/** Body, tools, beasts, food, weather: what policy prose makes its metaphors of, as the last character … */
const IMAGE_ENDING =
  /[针线血脉筋骨锅鞋帽牛马虎蝇狐狼羊鸡鹅雁龙鹰凤鱼蛇匙锁刀剑矛盾桥船车轮闸阀灯火炉炭芽根叶花果树林草种田园粮袋篮碗饭菜胃口味糖药方脸眼耳鼻嘴手脚腿腰背板墙网圈篱笆门窗柱梁砖瓦石沙泥山水河海浪潮风雨雪云雾雷电日月星光镜尺秤账牌棋球跑帅卷题考音角钟鼓旗帜擎闹员长兵器剂仪带师军人客户]$/
/** … or anywhere in the form. */
const IMAGE = /[身血骨脉针锅牛虎蝇雁狼]|僵尸|绣花|当家|主心骨|娘家|店小二/
/** Services, places and rooms carry names of their own. */
const SERVICE =
  /(?:[上网线码快代]办|夜话|物业|社区|合伙人|管家|议事[厅亭会]|会客厅|直播间|讲堂|学堂|食堂|超市|银行|驿站|小屋|茶馆|集市|热线|直通车|搭把手|[^借还]贷|码|云平台|\p{Script=Han}[^新\s]城)$/u
/** Standing concepts: 无废城市, 平安柳河, 枫桥经验, 链长制, 一网通办. */
const CONCEPT =
  /(?:经验|精神|城市|乡村|中国|[^一]式|[^变]化|制|率|经济|地|样本|样板|方案|路径|模式)$|^(?:平安|法治|数字|美丽|健康|清廉|智慧|诚信|幸福|绿色)\p{Script=Han}{2}$|^一(?:站|网|门|窗|码|件|次|体|口|链|企|村|乡|镇|县|人|户|事|业|校|品|图)|^(?:以|让|把|为|最|不|零|无|跨|全)|^\p{Script=Han}改\p{Script=Han}$/u
/** 千人千企, 百村万户: how many take part names a campaign – but not 千家万户, 千方百计. */
const HOW_MANY =
  /^(?!千家万户|千方百计|千军万马|千变万化|千山万水|万水千山|千言万语)[百千万]\p{Script=Han}{1,2}[百千万]\p{Script=Han}/u
/** i深圳, e购河东 */
const WITH_LATIN = /^[A-Za-z]{1,3}\p{Script=Han}|\p{Script=Han}[A-Za-z]{1,3}$/u
const CAMPAIGN_VERBS = /(?:开展|实施|启动|组织|掀起)[^，。“”]{0,8}$/
/** Verbs that give a person or thing the part it is compared with. */
const CASTING_VERBS = /(?:当好|当|成为|变成|变|化作|化为|做好|拧紧|啃下|打通|这个|一颗颗|像|如同)$/

/** Type of a quoted form that no lexicon row knows. `before` ends at its opening mark. */
export function classifyQuoted(form: string, head: Head | null, before: string): SloganType {
  const couplet = coupletMembers(form).length > 0 || chainMembers(form).length > 0
  if (numeralKind(form) !== null || /^\d+$/.test(form)) return 'numeral-formula'
  if (head?.kind === 'action' && (form.length > 2 || /^(?:专项)?(?:行动|工程|活动)$/.test(head.text)))
    return 'action-name'
  if (head?.kind === 'brand') return 'brand-name'
  if (couplet) return 'parallel-couplet'
  if (/(?:行动|工程|计划|活动)$/.test(form) || HOW_MANY.test(form)) return 'action-name'
  if (CASTING_VERBS.test(before)) return 'quoted-metaphor'
  if (SERVICE.test(form) || WITH_LATIN.test(form)) return 'brand-name'
  if (head?.kind === 'goal' || CONCEPT.test(form)) return 'fixed-tifa'
  if (IMAGE_ENDING.test(form) || IMAGE.test(form)) return 'quoted-metaphor'
  if (form.length === 4 && shapeOf(form) !== 'nominal') return 'fixed-tifa'
  if (form.length <= 4) return 'quoted-metaphor'
  return CAMPAIGN_VERBS.test(before) ? 'action-name' : 'fixed-tifa'
}
