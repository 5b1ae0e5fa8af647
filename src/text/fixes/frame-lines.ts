import { LONG_PERSON, PERSON } from '../personal-names.ts'

/** A kind of line that frames a document without being part of it, and where such lines stand. */
interface FrameKind {
  readonly name: string
  readonly zones: readonly Zone[]
  readonly pattern: RegExp
}

/** The first lines, the lines of a metadata box above the text, the last lines, or any. */
export type Zone = 'top' | 'head' | 'tail' | 'body'
const EITHER_END: readonly Zone[] = ['top', 'head', 'tail']
const ANYWHERE: readonly Zone[] = ['top', 'head', 'body', 'tail']

const PEOPLE =
  '责任编辑|責任編輯|责编|責編|编辑|編輯|编审|編審|终审|終審|初审|初審|复审|複審|审核|審核|审稿人?|審稿人?|校对|校對|撰稿人?|供稿|录入|錄入|' +
  '监制|監製|签发|簽發|值班编委|作者|发布者|发布人|摄影|攝影|文\\/图|图\\/文|文图|上传用户'
const ORIGIN =
  '标 ?题|文章来源|信息来源|内容来源|来源|來源|发布机构|发布单位|发文机构|发文机关|索 ?引 ?号|主题分类|组配分类|信息分类|信息名称|公开方式|公开范围|有效性|' +
  '发文字号|文号|体裁|语种|被引量'
const TIME =
  '发布时间|发布日期|發布時間|發佈日期|发文日期|成文日期|生成日期|生效时间|废止时间|更新时间|归档时间|收稿日期|时间|日期'
const READING =
  '浏览次数|浏览量|阅读次数|阅读量|点击数|点击率|点击|字号|字体|视力保护色|内容概述|关键词|關鍵詞|摘要|名称'
/** 关键词 and 摘要 carry text when they stand alone; in a box of labels they are labels. */
const CREDIT = `(?:${PEOPLE}|${ORIGIN}|${TIME}|浏览次数|浏览量|阅读次数|阅读量|点击数|点击率|点击|字号|字体|视力保护色)[：:]`
const LATER_CREDIT = `(?:${PEOPLE}|${ORIGIN}|${TIME}|${READING})[：:]`
const VALUE = '(?:[^。：:\\n]|\\d[：:](?=\\d)){0,50}'
const STAMP = '(?:19|20)\\d\\d(?:[-./年]\\d{1,2}){2}日?'
const CLOCK = '\\d{1,2}[：:]\\d\\d(?:[：:]\\d\\d)?'
const MEDIUM = '[\\u4e00-\\u9fff]{1,10}(?:网|網|报|報|社|台|频道|客户端)'
const WIDGET =
  '打印本页|打印文章|打印|关闭窗口|关闭本页|关闭|纠错|我要纠错|收藏|分享到|分享|返回顶部|返回首页|返回|字号|字体|视力保护色|扫一扫在手机打开当前页|' +
  '扫一扫|大|中|小|保存|复制链接|无障碍阅读|繁体版?|手机版|网站地图|联系我们|首页|APP下载|下载到本地|立即打开|展开通版|收缩通版'
const PROVINCE_LETTER = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]'
const WRITER = '(?:(?:本报|本報|特约|新华社)?(?:记者|記者|通讯员|通訊員|作者|撰文|文)[ ：:/／]{0,2})'
const APPARATUS =
  '关键词|關鍵詞|中图分类号|中圖分類號|文献标识码|文獻標識碼|文章编号|文章編號|基金项目|基金項目|作者简介|作者簡介|DOI'

/** One row a kind of frame line; whatever matches is a whole line. */
export const FRAME_LINES: readonly FrameKind[] = [
  {
    name: 'credits and labels of a metadata box',
    zones: EITHER_END,
    pattern: new RegExp(`^[•·]? ?[（(【]?${CREDIT}${VALUE}(?:${LATER_CREDIT}${VALUE}){0,8}$`),
  },
  {
    name: 'publishing stamp',
    zones: ['top', 'head'],
    pattern: new RegExp(
      `^${STAMP} ?(?:${CLOCK}(?: ?[^\\s，。]{2,20}){0,2}|(?:来源[：:] ?)?${MEDIUM}|${PERSON}(?:[ 、]?${PERSON}){0,4})$`,
    ),
  },
  {
    name: 'byline',
    zones: ['top'],
    pattern: new RegExp(
      `^(?:${WRITER}${PERSON}|${LONG_PERSON})\\d?(?:(?:[ 、，]{1,2}|(?<=\\d))${WRITER}?${PERSON}\\d?){0,5}$`,
    ),
  },
  {
    name: 'addressee of a reply',
    zones: ['top'],
    pattern: /^尊敬的(?!各位)[^。\n]{2,60}(?:委员|代表|同志|先生|女士|委員)[：:]$/,
  },
  {
    name: 'author note',
    zones: EITHER_END,
    pattern: /^[（(](?:本文)?作者(?:系|为|為|是|单位|單位|[：:])[^）)\n]{2,80}[)）]$/,
  },
  {
    name: 'note on publication, distribution list',
    zones: ['tail'],
    pattern:
      /^(?:[（(]此件(?:主动|依申请|不予?|公开)[^（）()。\n]{0,20}[)）]|[（(]联系人[：:][^。\n]{2,60}[)）]|(?:主送|抄送|抄报)[：:][^\n]{2,160}|[^，。\n]{4,24}(?:办公室|办公厅|局|委) ?(?:19|20)\d\d年\d{1,2}月\d{1,2}日印发)$/,
  },
  { name: 'affiliation with postcode', zones: ['top', 'head'], pattern: /^[（(][^（）()。\n]{4,120}\d{6}[)）]$/ },
  {
    name: 'apparatus of an article',
    zones: ['top', 'head'],
    pattern: new RegExp(`^[〔【[]?(?:${APPARATUS})(?:[〕】\\]][：:]?|[：:])[^\\n]{0,160}$`),
  },
  {
    name: 'issue of a journal',
    zones: ['top', 'head'],
    pattern: /^[\u4e00-\u9fff（）]{2,20} ?(?:19|20)\d\d年第?\d{1,2}期$/,
  },
  {
    name: 'widgets',
    zones: ANYWHERE,
    pattern: new RegExp(`^(?:[[【〖(（|]? ?(?:${WIDGET})[：:]? ?[\\]】〗)）|]?[ |>]{0,3}){1,10}[[【]?$`),
  },
  {
    name: 'navigation',
    zones: ANYWHERE,
    pattern:
      /^(?:(?:您的位置|您所在的位置|您现在的位置|当前位置|所在位置|上一篇|下一篇|相关链接|相关阅读)[：:]|首页 ?[>›»])[^。\n]{0,120}$/,
  },
  {
    name: 'site footer',
    zones: ANYWHERE,
    pattern: new RegExp(
      `^[^。\\n]{0,100}(?:${PROVINCE_LETTER}ICP备|公网安备|版权所有|网站标识码|Copyright|技术支持[：:])[^\\n]{0,100}$`,
      'i',
    ),
  },
  {
    name: 'page number',
    zones: ANYWHERE,
    pattern: /^(?:[-—–－·] ?\d{1,4} ?[-—–－·]|第 ?\d{1,4} ?页(?:[，,／/ ]{0,3}共 ?\d{1,4} ?页)?)$/,
  },
]

/** Names in brackets behind the last sentence of an article: two or more, or after 记者 and the like; or （完）. */
export const TRAILING_BYLINE = new RegExp(
  `(?<=[。！？”…])[（(](?:${PERSON}(?:[ 、]${PERSON}){1,7}|${WRITER}${PERSON}(?:[ 、]{1,2}${WRITER}?${PERSON}){0,7}|完)[)）]$`,
)
/** The label in front of an abstract. */
export const ABSTRACT_LABEL =
  /^(?:[〔【[](?:内容提要|內容提要|内容摘要|摘 ?要|提 ?要|编者按|編者按)[〕】\]][：:]?|(?:内容提要|內容提要|内容摘要|摘 ?要)[：:])/

const BODY = '府|会|會|部|局|办|辦|厅|廳|院|委|处|處|组|組|室|司|署|社|中心|公司|工会|大学'
/** The organs that sign a document, on a line of their own. */
export const SIGNING_ORGAN = new RegExp(
  `^[\\u4e00-\\u9fff]{2,30}(?:${BODY})(?: [\\u4e00-\\u9fff]{2,30}(?:${BODY})){0,3}$`,
)
/** The date under a signature. */
export const SIGNED_DATE =
  /^(?:(?:19|20)\d\d年\d{1,2}月\d{1,2}日|[一二][九〇零○][一二三四五六七八九〇零○]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/
