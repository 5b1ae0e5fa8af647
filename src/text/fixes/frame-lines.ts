import { LONG_PERSON, PERSON } from '../personal-names.ts'

/** A kind of line that frames a document without being part of it, and where such lines stand. */
interface FrameLine {
  readonly name: string
  readonly zone: 'head' | 'tail' | 'either end' | 'anywhere'
  readonly pattern: RegExp
}

const CREDIT_LABELS =
  '责任编辑|責任編輯|责编|責編|编辑|編輯|编审|編審|终审|終審|初审|初審|复审|複審|审核|審核|审稿人?|審稿人?|校对|校對|撰稿人?|供稿|录入|錄入|' +
  '监制|監製|签发|簽發|值班编委|文章来源|信息来源|来源|來源|作者|发布者|发布人|发布机构|发布单位|发布时间|发布日期|發布時間|發佈日期|更新时间|' +
  '时间|时间戳|日期|浏览次数|浏览量|阅读次数|阅读量|点击数|点击率|点击|字号|字体|索引号|主题分类|发文机关|成文日期|公开方式|摄影|攝影|文\\/图|图\\/文|文图'
const CREDIT = `(?:${CREDIT_LABELS})[：:]`
const STAMP = '(?:19|20)\\d\\d(?:[-./年]\\d{1,2}){2}日?'
const CLOCK = '\\d{1,2}[：:]\\d\\d(?:[：:]\\d\\d)?'
const MEDIUM = '[\\u4e00-\\u9fff]{1,10}(?:网|網|报|報|社|台|频道|客户端)'
const WIDGET =
  '打印本页|打印文章|打印|关闭窗口|关闭本页|关闭|纠错|我要纠错|收藏|分享到|分享|返回顶部|返回首页|返回|字号|字体|视力保护色|扫一扫在手机打开当前页|' +
  '扫一扫|大|中|小|保存|复制链接|无障碍阅读|繁体版?|手机版|网站地图|联系我们|首页'
const PROVINCE_LETTER = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]'
const WRITER = '(?:(?:本报|本報|特约|新华社)?(?:记者|記者|通讯员|通訊員|作者|撰文|文)[ ：:/／]{0,2})'

/** One row a kind of frame line; whatever matches is a whole line. */
export const FRAME_LINES: readonly FrameLine[] = [
  {
    name: 'credits',
    zone: 'either end',
    pattern: new RegExp(
      `^[（(【]?(?:${CREDIT}[^。：:\\n]{0,40}[ |丨｜]{0,4}){1,8}(?:${CLOCK})?[^。：:\\n]{0,20}[)）】]?$`,
    ),
  },
  {
    name: 'publishing stamp',
    zone: 'head',
    pattern: new RegExp(`^${STAMP} ?(?:${CLOCK}(?: ?[^\\s，。]{2,20}){0,2}|(?:来源[：:] ?)?${MEDIUM})$`),
  },
  {
    name: 'byline',
    zone: 'head',
    pattern: new RegExp(`^(?:${WRITER}${PERSON}|${LONG_PERSON})(?:[ 、]{1,2}${WRITER}?${PERSON}){0,5}$`),
  },
  {
    name: 'addressee of a reply',
    zone: 'head',
    pattern: /^尊敬的(?!各位)[^。\n]{2,60}(?:委员|代表|同志|先生|女士|委員)[：:]$/,
  },
  {
    name: 'author note',
    zone: 'either end',
    pattern: /^[（(](?:本文)?作者(?:系|为|為|是|单位|單位|[：:])[^）)\n]{2,80}[)）]$/,
  },
  {
    name: 'widgets',
    zone: 'anywhere',
    pattern: new RegExp(`^(?:[[【〖(（|]? ?(?:${WIDGET})[：:]? ?[\\]】〗)）|]?[ |>]{0,3}){1,10}$`),
  },
  {
    name: 'navigation',
    zone: 'anywhere',
    pattern:
      /^(?:您的位置|您所在的位置|您现在的位置|当前位置|所在位置|上一篇|下一篇|相关链接|相关阅读)[：:][^。\n]{0,120}$/,
  },
  {
    name: 'site footer',
    zone: 'anywhere',
    pattern: new RegExp(
      `^[^。\\n]{0,100}(?:${PROVINCE_LETTER}ICP备|公网安备|版权所有|网站标识码|Copyright|技术支持[：:])[^\\n]{0,100}$`,
      'i',
    ),
  },
  {
    name: 'page number',
    zone: 'anywhere',
    pattern: /^(?:[-—–－·] ?\d{1,4} ?[-—–－·]|第 ?\d{1,4} ?页(?:[，,／/ ]{0,3}共 ?\d{1,4} ?页)?)$/,
  },
]

/** Names in brackets behind the last sentence of an article: two or more, or after 记者 and the like; or （完）. */
export const TRAILING_BYLINE = new RegExp(
  `(?<=[。！？”…])[（(](?:${PERSON}(?:[ 、]${PERSON}){1,7}|${WRITER}${PERSON}(?:[ 、]{1,2}${WRITER}?${PERSON}){0,7}|完)[)）]$`,
)
/** The label in front of an abstract. */
export const ABSTRACT_LABEL = /^[〔【[](?:内容提要|內容提要|内容摘要|摘要|提要|编者按|編者按)[〕】\]]/

const BODY = '府|会|會|部|局|办|辦|厅|廳|院|委|处|處|组|組|室|司|署|社|中心|公司|工会|大学'
/** The organs that sign a document, on a line of their own. */
export const SIGNING_ORGAN = new RegExp(
  `^[\\u4e00-\\u9fff]{2,30}(?:${BODY})(?: [\\u4e00-\\u9fff]{2,30}(?:${BODY})){0,3}$`,
)
/** The date under a signature. */
export const SIGNED_DATE =
  /^(?:(?:19|20)\d\d年\d{1,2}月\d{1,2}日|[一二][九〇零○][一二三四五六七八九〇零○]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/
