import type { Mention } from './mention.ts'

const VERBS = '实施|开展|启动|推进|深化|推行|发起|落实|抓好'
const LEAD = `(?:${VERBS}|组织)`
/** 组织 may begin a name (组织体系强链行动); the other verbs may not: 启动实施|… */
const NAME = `(?!好|了|${VERBS})[\\p{Script=Han}（）()]{4,22}?`
const KIND = '(?:三年行动计划|行动计划|三年行动|专项行动|攻坚行动|行动|工程|计划)'
/** What may follow the name; more words would make the noun an attribute: 工程建设, 行动方案. */
const END = '(?=[，。；、：！？）“”‘’\\s的和及与]|等|$)'
const ACTION = new RegExp(`${LEAD}(?:好|了|的)?(?<name>${NAME})(?<kind>${KIND})${END}`, 'gu')
const GENERIC =
  /^(?:重点|重大|一批|系列|各类|各项|相关|有关|专项|联合|集中|统一|上述|以下|本|该|这|国家|全国|省|市|县)|[的和及与以对从在为将把并]|^[一二三四五六七八九十两\d]{1,2}[大项个批]/u
/** A coined name says what it will do; 水利工程 and 五年计划 only say what they are. */
const PURPOSE =
  /提升|提质|强基|强链|强县|强村|振兴|培育|培养|倍增|重塑|攻坚|赋能|增效|惠民|护航|暖|领航|领雁|头雁|清零|扩面|焕新|焕发|见效|突破|跃升|跃进|壮大|富民|兴|引领|引育|筑|铸|固|清朗|净|护|助|促|扶|储备|革命|培优|登高|翻番|攀登|破局|创优|创新|升级|质量/
const WORKS =
  /改造|建设|水利|灌溉|公路|高速|铁路|大桥|管网|污水|供水|引水|调水|绿化|亮化|安置|棚户|拆迁|配套|防护林|退耕|除险|治理|修复|搬迁|扩容|整理|灌区|水库|枢纽/

/**
 * Unquoted names of campaigns and projects: 实施|组织体系强链行动. The name runs to its kind (行动, 工程, 计划) and includes
 * it; 工程 and 计划 need a name that states a purpose and are no works (棚户区改造工程).
 */
export function namedActionMentions(text: string): Mention[] {
  return Array.from(text.matchAll(ACTION)).flatMap(({ 0: whole, index, groups }) => {
    const { name = '', kind = '' } = groups ?? {}
    if (GENERIC.test(name) || !PURPOSE.test(name)) return []
    if (!kind.endsWith('行动') && WORKS.test(name)) return []
    return [
      {
        start: index + whole.length - name.length - kind.length,
        end: index + whole.length,
        type: 'action-name' as const,
        quote: 'none' as const,
        head: null,
        family: null,
        members: [],
        rules: ['named-action' as const],
        confidence: 0.75,
      },
    ]
  })
}
