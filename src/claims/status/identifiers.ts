import { SPACES } from '../../text/character-set.ts'
import type { StatusRule } from './rule.ts'

/**
 * Numbers that name one thing among others: documents, telephones, roads, articles, sessions. None may end inside a run
 * of digits: the rest would be read as a number of its own.
 */
export const ARABIC_IDENTIFIERS: readonly StatusRule[] = [
  {
    rule: 'document-number',
    status: 'identifier',
    pattern: /\d{2,4}[〕\]］)）]\s?第?\s?\d{1,5}\s?号/y,
    behind: '〕]］)）',
    before: /[〔[［(（]$/,
  },
  { rule: 'numbered', status: 'identifier', pattern: /\d{1,7}(?:[-—、]\d{1,7}){0,3}\s?号/y, behind: `${SPACES}-—、号` },
  {
    rule: 'ordinal',
    status: 'identifier',
    pattern:
      /(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,11}(?:\.\d{1,4}){0,4})(?!\d)(?:[-—–至、]\d{1,11}(?!\d))?\s?(?:条|款|项|章|节|编|卷|期|届|次|页|号|个|批|轮|季度|年|天|代|类|级|组|部|版|站|步|点|课|集|阶段|大)?/y,
    before: /第\s?$/,
  },
  {
    rule: 'hotline',
    status: 'identifier',
    pattern:
      /\d{3,12}(?=[”"’』」]?\s?(?:热线|政府服务|在线|快速反应|电话|平台|专线|服务热线|政务|便民|市民|投诉|举报|消防|报警|急救|社区|短信))/y,
    behind: `${SPACES}”"’』」热政在快电平专服便市投举消报急社短`,
  },
  {
    rule: 'hotline',
    status: 'identifier',
    pattern: /(?:110|119|120|122|12345|12348|12315)(?=[”、和指接急联报热便]|$)/y,
  },
  {
    rule: 'telephone',
    status: 'identifier',
    pattern: /(?:0\d{2,3}[-—–)） ]{0,2}\d{7,8}|1[3-9]\d{9}|400-?\d{3}-?\d{4})(?!\d)/y,
  },
  {
    rule: 'telephone',
    status: 'identifier',
    pattern: /\d{3,12}(?!\d)(?:[-—–]\d{1,8}(?!\d))?(?![\d.]{0,40}[万亿元件个次条人项起])/y,
    before: /(?:电话|热线|传真|邮编|专线|拨打|邮政编码|公报)[：:]?\s?$/,
  },
  {
    rule: 'code',
    status: 'identifier',
    pattern: /\d{3,20}(?!\d)(?![\d.]{0,40}[%万亿元件个次条人项起户家公])/y,
    before: /(?:[尾账编群卡证房工车票批学文案]号|号码|代码|编码)[：:为是]{0,2}\s?$/,
  },
  {
    rule: 'hotline',
    status: 'identifier',
    pattern: /(?:1\d{4}|9\d{4,5})(?=[一-龥]{0,8}(?:热线|专线|服务电话|举报电话))/y,
  },
  {
    rule: 'coordinate',
    status: 'identifier',
    pattern: /\d{1,3}(?:\.\d{1,6})?\s?[度°](?:\d{1,2}(?:\.\d{1,4})?[分′'](?:\d{1,2}(?:\.\d{1,4})?[秒″"])?)?/y,
    behind: `${SPACES}.度°`,
    before: /(?:[南北]纬|[东西]经)\s?$/,
  },
  {
    rule: 'address',
    status: 'identifier',
    pattern: /\d{1,4}[栋幢座](?=\d{1,3}(?:单元|层|室))|\d{1,4}(?=单元\d{1,4}室|室(?=[，。；、）]))/y,
    behind: '栋幢座单室',
  },
  // As long as any sentence, and no longer: a text of nothing but digits is not read to its end from every sentence.
  { rule: 'long-number', status: 'identifier', pattern: /\d{12,4000}/y },
  {
    rule: 'road',
    status: 'identifier',
    pattern: /\d{2,3}(?![\d.])(?!\s?[公千条座处个米])/y,
    before: /(?:[省国县]道|[省国县]道\d{2,3}、)\s?$/,
  },
  { rule: 'road', status: 'identifier', pattern: /[1-9]\d{2}(?:新)?线(?!路|下|上)/y, behind: '新线' },
  { rule: 'numbered', status: 'identifier', pattern: /\d{1,2}(?:、\d{1,2}){0,4}标段/y, behind: '、标' },
  {
    rule: 'road',
    status: 'identifier',
    pattern: /\d{3}(?:、\d{3}){0,3}(?=国道|省道|县道|国省道|等国省|医院)/y,
    behind: '、国省县等医',
  },
  {
    rule: 'standard',
    status: 'identifier',
    pattern: /\d{2,6}(?:\.\d{1,3})?(?:[-—]\d{4})?(?!\d)/y,
    before: /(?:GB|GB\/T|DB\d{2}|DB\d{2}\/T|ISO|IEC|HJ|JGJ|CJJ|DL\/T)\s?$/,
  },
  {
    rule: 'latin-name',
    status: 'name',
    pattern:
      /(?!\d{1,9}(?:\.\d{1,4})?\s?[%％‰万亿])(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,11})(?!\d)(?:\.\d{1,11}(?!\d)){0,4}(?:[-/]\d{1,11}(?!\d))?[A-Za-z]{0,6}/y,
    before: /[A-Za-z][-·•]?$/,
  },
  { rule: 'generation', status: 'name', pattern: /\d{1,2}(?:\.\d)?代(?=线|面板|液晶|玻璃|[A-Z])/y, behind: '.代' },
  { rule: 'generation', status: 'name', pattern: /\d{1,3}(?:\.\d)?[GDKAC](?![A-Za-z\d])/y, behind: '.GDKAC' },
  {
    rule: 'proportion',
    status: 'name',
    pattern: /\d{1,4}(?:\.\d{1,3})?\s?(?:[:：∶比]\s?\d{1,4}(?:\.\d{1,3})?){1,4}(?!\d)/y,
    notBefore: /[表图]\s?$/,
    behind: `${SPACES}.:：∶比`,
  },
  { rule: 'placeholder', status: 'name', pattern: /\d{1,2}(?!\d)/y, before: /[\d.%。：∶、，长]\$$/ },
  {
    rule: 'reference',
    status: 'enumerator',
    pattern: /\d{1,3}(?!\d)(?:[-—.]\d{1,3}(?!\d))?/y,
    before: /(?:^|[见附如和及与、（(*])[表图]$/,
  },
  {
    rule: 'reference',
    status: 'enumerator',
    pattern: /\d{1,2}(?![\d.]|\s?[份个项件张页])/y,
    before: /附(?:件|表|图|录)\s?$/,
  },
  {
    rule: 'version',
    status: 'name',
    pattern:
      /\d{1,2}\.\d{1,2}(?=版|时代|服务|战略|产业|方案|工程|升级|行动|建设|改革|提升|政策|平台|模式|体系|计划|系统|试点|机制|任务)/y,
    behind: '.',
  },
  { rule: 'version', status: 'identifier', pattern: /\d{1,4}(?:\.\d{1,4}(?!\d)){2,6}/y, behind: '.' },
  {
    rule: 'footnote',
    status: 'enumerator',
    pattern: /\d{1,3}(?=[\]】〕］])/y,
    behind: ']】〕］',
    before: /[[【〔［]$/,
  },
  {
    rule: 'footnote',
    status: 'enumerator',
    pattern: /\d{1,2}(?=[，。；、）]|$)/y,
    before: /注$/,
    notBefore: /[关投倾灌标备]注$/,
  },
  {
    rule: 'around-the-clock',
    status: 'name',
    pattern:
      /\d{1,2}\s?[×xX*]\s?\d{1,2}\s?小时|24小时(?=不|有人|值|自助|服务|开放|在线|全天|营业)|\d{2,3}小时(?=过境)/y,
    behind: `${SPACES}×xX*小`,
  },
  { rule: 'formula', status: 'name', pattern: /\d{1,3}(?=\s?[×xX*]\s?\d)/y, behind: `${SPACES}×xX*` },
  {
    rule: 'formula',
    status: 'slogan',
    pattern: /\d{1,4}\s?[+＋]\s?[\dNnXxＮ＋+]{1,12}(?!\d)/y,
    behind: `${SPACES}+＋`,
  },
  { rule: 'formula', status: 'slogan', pattern: /\d{1,4}(?!\d)/y, before: /[\dNnXxＮA-Za-z一-龥][+＋]\s?$/ },
  { rule: 'session', status: 'identifier', pattern: /\d{1,3}\s?届/y, behind: `${SPACES}届`, before: /连续\s?$/ },
  { rule: 'event-name', status: 'name', pattern: /\d{1,2}\s?[·•・．]\s?\d{1,2}(?!\d)/y, behind: `${SPACES}·•・．` },
  {
    rule: 'event-name',
    status: 'name',
    pattern: /\d{1,2}\.\d{1,2}(?=疫情|事故|专?案|地震|特大|暴雨|洪水|火灾|事件)/y,
    behind: '.',
  },
  { rule: 'top-list', status: 'name', pattern: /\d{2,4}\s?强/y, behind: `${SPACES}强` },
  {
    rule: 'programme',
    status: 'name',
    pattern: /\d{1,2}年(?=[一-龥]{0,4}(?:行动计划|行动方案|专项行动|发展规划))/y,
    behind: '年',
  },
  { rule: 'programme', status: 'name', pattern: /(?:211|985|863|973|12·12)(?=[”"工院高计])/y, behind: '”"工院高计·' },
  {
    rule: 'grade',
    status: 'name',
    pattern:
      /\d{1,2}(?:级|级以上)(?=航道|医院|公路|河|资质|标准|残疾|伤残|保护|联动|响应|文物|甲|干部|网|体系|安全|防护|管理|网格|密码|等|应急|预警|职称|教|书记|调度|景|党|政|组织)/y,
    behind: '级',
  },
]
