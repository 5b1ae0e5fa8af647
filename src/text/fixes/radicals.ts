import type { Edit } from '../../model/document.ts'
import { replacements } from './replacements.ts'

/** Ideographs of the Kangxi radicals U+2F00–2FD5, in order (Unicode 15, EquivalentUnifiedIdeograph.txt). */
const KANGXI =
  '一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳' +
  '心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶' +
  '网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風' +
  '飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠'
const KANGXI_FIRST = 0x2f00

/** CJK Radicals Supplement, each before its ideograph (same source; U+2E80 has none). */
const SUPPLEMENT =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵' +
  '⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹' +
  '⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠' +
  '⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'

const RADICALS = /[\u2e81-\u2ef3\u2f00-\u2fd5]/g
let supplement: ReadonlyMap<string, string> | undefined

/**
 * Radicals that stand for whole characters, as PDF printers write them, become the ideographs they look like.
 *
 *     ⼤⺠⽣活 → 大民生活
 */
export function radicals(text: string): Edit[] {
  if (!/[\u2e81-\u2fd5]/.test(text)) return []
  supplement ??= new Map(
    Array.from(SUPPLEMENT.matchAll(/(.)(.)/gu), ([, radical, ideograph]) => [radical as string, ideograph as string]),
  )
  const known = supplement
  return replacements(
    text,
    RADICALS,
    'radical',
    ([radical]) => KANGXI[radical.charCodeAt(0) - KANGXI_FIRST] ?? known.get(radical) ?? radical,
  )
}
