import { COUNTIES } from './county-names.ts'
import { AUTONOMOUS_PREFECTURES, PREFECTURE_CITIES, PROVINCES } from './place-names.ts'

const HAN = '[\\u4e00-\\u9fff]'
const provinces = PROVINCES.split(' ')
const shortProvince = (name: string) => name.slice(0, /^(?:内蒙古|黑龙江)/.test(name) ? 3 : 2)
const fullProvince = new Map(provinces.map((name) => [shortProvince(name), name]))

const FULL_PROVINCE = new RegExp(`^(?:${provinces.join('|')})`)
const SHORT_PROVINCE = new RegExp(`^(?:${[...fullProvince.keys()].join('|')})`)
/** Without 市 the name may be part of another: 朝阳区, 延安精神, 普洱茶. */
const CITY = new RegExp(`^(${PREFECTURE_CITIES.replaceAll(' ', '|')})(?:市|(?![区县旗路街站港茶]|精神|大学|公园|经验))`)
const PEOPLES = /(?:朝鲜|土家|苗|藏|羌|彝|布依|侗|哈尼|壮|傣|白|景颇|傈僳|回|蒙古|柯尔克孜|哈萨克)(?:族|$).*$/
const fullPrefecture = new Map(
  AUTONOMOUS_PREFECTURES.split(' ').map((name) => [name.replace(PEOPLES, ''), `${name}自治州`]),
)
const PREFECTURE = new RegExp(`^(${[...fullPrefecture.keys()].join('|')})(?:[\\u4e00-\\u9fff]{1,8}自治州|州)`)
const LEAGUE = /^(?:(?:兴安|锡林郭勒|阿拉善)盟|(?:大兴安岭|阿里|喀什|和田|阿克苏|塔城|阿勒泰)地区)/
/** What follows the name of a county in titles and names of organs; without it 城市, 社区 and 园区 would be counties. */
const GOVERNED = `(?=人民|委|政府|第[一二三四五六七八九十\\d]|\\d{4}年|政协|人大|${HAN}{2,10}(?:局|办公室|委员会|部)$|$)`
const COUNTY = new RegExp(
  `^(?![全本我各该贵某])${HAN}{1,7}?(?:自治县|自治旗|县|(?<![治社园小片景校厂林牧灾库地战辖城市郊山特发范能税])区|(?<![大心型新级])市|旗)${GOVERNED}`,
)
const LONGEST_COUNTY = 15
/** Names that are common words unless a city stands before them. */
const COMMON_WORDS = new Set('新城区 新市区 市中区 城中区 城关区 市北区 市南区 中山区 和平区 开平区'.split(' '))
/** What makes a longer word of the end of a name: 义乌市场, 昆山市民, 浦东新区块. */
const LONGER_WORD = /^(?:场|民(?!政)|面|容|块|域|间)/

let counties: ReadonlySet<string> | undefined

/** The county that a text begins with, among those known by name; `isPlaced`: a city or province stands before it. */
function knownCounty(text: string, isPlaced: boolean): string | null {
  counties ??= new Set(COUNTIES.split(' '))
  for (let length = Math.min(LONGEST_COUNTY, text.length); length >= 3; length--) {
    const name = text.slice(0, length)
    if (!counties.has(name) || LONGER_WORD.test(text.slice(length))) continue
    return isPlaced || !COMMON_WORDS.has(name) ? name : null
  }
  return null
}

const ARABIC_DATE = '\\d{4}年(?:\\d{1,2}月\\d{1,2}日)?'
const CHINESE_DATE =
  '二[〇零][〇零一二三四五六七八九]{2}年(?:[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)?'
/** What may stand before the place: brackets and dashes, 中共, a year or date, 在. */
const PREFIX = new RegExp(`^(?:[（《“—─― ]{1,4}|中国共产党|中共|${ARABIC_DATE}|${CHINESE_DATE}|在)*`)

/**
 * The administrative unit that a title or the name of an organ begins with, the smallest it names, by its full name:
 * 中共咸宁市委社会工作部 → 咸宁市, 湖北省咸宁市崇阳县人民政府 → 崇阳县, 江苏2006年政府工作报告 → 江苏省. Provinces, prefectures
 * and counties are known by name, other counties by their suffix before 人民, 委, 政府 and the like. Null when it begins with none.
 */
export function findPlace(name: string): string | null {
  let rest = name.replace(PREFIX, '')
  let place: string | null = null
  const take = (pattern: RegExp, full: (match: RegExpExecArray) => string | null) => {
    const match = pattern.exec(rest)
    const found = match === null ? null : full(match)
    if (match === null || found === null) return
    place = found
    rest = rest.slice(match[0].length)
  }
  take(FULL_PROVINCE, ([province]) => province)
  if (place === null && !CITY.test(rest) && !PREFECTURE.test(rest))
    take(SHORT_PROVINCE, ([province]) => fullProvince.get(province) ?? null)
  take(PREFECTURE, ([, name]) => fullPrefecture.get(name as string) ?? null)
  take(LEAGUE, ([league]) => league)
  take(CITY, ([, city]) => `${city}市`)
  const known = knownCounty(rest, place !== null)
  if (known !== null) return known
  take(COUNTY, ([county]) => county)
  return place
}
