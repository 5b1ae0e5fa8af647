/**
 * Characters that mainland writing gives up in words but keeps in names (鄭永乾, 華昇集團, 清濛街道): the neighbours that
 * make a word, in either script. Without one of them the character belongs to a name.
 */
interface NameCharacter {
  readonly traditional: string
  /** As mainland names have it. */
  readonly kept: string
  /** Characters that form a word with it standing before it, and behind it. */
  readonly before: string
  readonly after: string
  /** Longer neighbours whose last character alone could be a name's; patterns. */
  readonly wordsBefore?: readonly string[]
}

const NAME_CHARACTERS: readonly NameCharacter[] = [
  {
    // gān: 乾旱, 餅乾; names and the words of qián (乾坤, 乾隆) keep it.
    traditional: '乾',
    kept: '乾',
    before:
      '餅饼曬晒烘擦風风抹吹烤萄桃豆腐香撈捞好肉魚鱼蝦虾菜陰阴抽榨喝流弄口舌唇脣嘴喉焦晾瀝沥拭揩擰拧絞绞焙煨凍冻速快半未若枯旱涸白筍笋果' +
      '杏梅梨蕉莓欖榄桔楂柿薯芒荔枝棗枣蒸滴包吸燒烧壓压淚泪發发變变桑舔太很然乾吃喫',
    after:
      '淨凈净旱燥杯脆涸糧粮濕溼湿貨货洗枯股爹媽妈渴果草冰癟瘪裂巴瞪季散粉混拌港塢坞制製粒餾馏球熱热涼凉冷爽澀涩煸炒燒烧鍋锅' +
      '飯饭麵麪面薑姜白紅红酪貝贝魚鱼肉菜柴料梅硬瘦癬癣咳嘔呕嚎號哭笑等坐站著着急耗了掉透盡尽的得鮮鲜眼屍尸腊醃腌漆膠胶膜衣' +
      '布毛田土灘滩溝沟池井塘河式法性基重電电支溪材藥药仁姊姐哥弟兒儿女親亲娘癮瘾磨選选濾滤霧雾噴喷發发酵撒鋪铺砌掛挂打粗飼饲' +
      '棗枣筍笋菇糕醋產产結结血漿浆茶啤量沉氣气乾一二部管線线網网渠流道校事警將将才片斷断',
    wordsBefore: ['[龍龙]眼', '洋李', '椰子', '榴[槤梿蓮莲]'],
  },
  {
    // 提昇, 昇華; 晟 and 昇 are common in names.
    traditional: '昇',
    kept: '昇',
    before: '上提晉晋攀回高躍跃飆飙遞递抬直爬推拉東东騰飛飞初驟骤急緩缓微略再擢爬',
    after: '級级華华降旗空值溫温天平起幅任學学格仙汞陽阳遷迁勢势壓压調调班職职等水位息至到',
  },
  {
    traditional: '濛',
    kept: '濛',
    before: '濛迷空溟冥灰白細细霧雾淡涳澒',
    after: '濛霧雾鬆松昧汜鴻鸿細细雨',
  },
  {
    traditional: '鉅',
    kept: '钜',
    before: '艱艰創创',
    after: '萬万業业虧亏作債债製制變变商獎奖奸富款獻献細细艦舰著貪贪野鹿額额大量資资星頭头輪轮型',
  },
  { traditional: '薹', kept: '薹', before: '', after: '' },
]

const CHARACTERS = NAME_CHARACTERS.map(({ traditional }) => traditional).join('')
const HAS_CHARACTER = new RegExp(`[${CHARACTERS}]`)
/** Splits a text at the characters that stand in names; they come out as items of their own. */
const IN_NAMES = new RegExp(`(${NAME_CHARACTERS.map(inName).join('|')})`)
const KEPT = new Map(NAME_CHARACTERS.map(({ traditional, kept }) => [traditional, kept]))

function inName({ traditional, before, after, wordsBefore = [] }: NameCharacter): string {
  const notBehind = before === '' ? '' : `(?<!${[`[${before}]`, ...wordsBefore].join('|')})`
  const notBefore = after === '' ? '' : `(?![${after}])`
  return `${notBehind}${traditional}${notBefore}`
}

/**
 * Converts a traditional text with `convert`, all but characters that mainland writing keeps in names:
 * 海乾公司提昇了產能 → 海乾公司提升了产能.
 */
export function convertAroundNames(text: string, convert: (text: string) => string): string {
  if (!HAS_CHARACTER.test(text)) return convert(text)
  const parts = text.split(IN_NAMES)
  return parts.map((part) => KEPT.get(part) ?? convert(part)).join('')
}
