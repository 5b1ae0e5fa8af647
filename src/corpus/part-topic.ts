/** A part of a place that a sentence turns to and goes on about: 县域经济, 35个开发区, 生产建设兵团. */
const PART = [
  '县域(?!外)',
  '县区经济',
  '(?:主|中心|老|新)?城区(?!居民|常住|面积|绿)',
  '(?:各类)?(?:产业|工业|经济|科技|化工|物流|农业)?(?:集聚|示范)?园区',
  '(?:国家级?|省级)?(?:以上|和省级)?(?:经济技术|经济|高新技术|旅游)?开发区',
  '(?:自由贸易|自贸)(?:试验)?[区港]',
  '[\\u4e00-\\u9fff]{2,3}片区',
  '(?:综合)?保税区',
  '(?:生产建设)?兵团',
  '(?:贫困|民族|山区)(?:县|市|地区)',
  '陕[北南]|关中|苏[北南中]|皖[北南]|粤[东西北]|鲁[西南]|赣[南北]|闽[南北西]|浙[西南北东]|川[东南西北]|辽[西东]|蒙东|南北疆|[南北]疆',
].join('|')
const COUNTED =
  '\\d+个[^，。；、\\d]{0,8}?(?:县市区|县区|市县|区县|县|区|市|旗|乡镇|镇|街道|开发区|园区|片区)(?:（[市县区旗]）[区市]?)?(?![直级属管场])'
const OPENS = new RegExp(`^(?:全[市省区州县]|我[市省区州县])?(${COUNTED}|${PART})`)
/** What a clause may have before its topic. */
const LEADS = /^(?:其中|同时|目前|此外|\d{4}年|全年|去年|截至目前|[，,“])+/
/** The whole place is spoken of again. */
const WHOLE =
  /^(?:[^，。；：]{0,12}，)?(?:预计|完成|实现|初步(?:统计|核算)|全年)*(?:全[市省区州县盟旗](?!(?:各|\d))|我[市省区州县]|全社会)/
/** What makes a part the place where something stands, and no topic: 园区建设完成投资, 开发区数量. */
const NO_TOPIC = /^(?:数量|总数|建设投资|面积|个数|达|增至|增加到|基础设施)/
/** A clause that follows its topic stands near to it. */
const REACH = 120

/**
 * The part of its place that a figure speaks of, because the sentence has turned to that part before: 开发区 for the output of
 * 35个开发区聚集功能增强，完成生产总值1350亿元. Null when the clause names the whole place, or nothing before it a part.
 *
 * @param before the sentence up to the figure.
 */
export function partTopic(before: string): string | null {
  if (!MAY_NAME.test(before)) return null
  const [first, ...others] = before.split('；').map(topicOf).reverse()
  if (first !== undefined || others.length === 0) return first ?? null
  // A sentence that opens with a part is about it; what stands between two semicolons is about itself.
  return before.length > 3 * REACH || others.includes(null) ? null : (others.at(-1) ?? null)
}

/** Most sentences name no part. */
const MAY_NAME = /[县区市旗镇港团]|街道|关中|[陕苏皖粤鲁赣闽浙川辽蒙南北]/

/** Undefined when no clause of the segment opens with a part or the whole, null when the whole comes last. */
function topicOf(segment: string): string | null | undefined {
  const clauses = segment.slice(-REACH - 1).split(/[，：]/)
  // The first may be the rest of a clause, which opens with nothing.
  if (segment.length > REACH) clauses.shift()
  for (let index = clauses.length - 1; index >= 0; index--) {
    const clause = (clauses[index] as string).replace(LEADS, '')
    if (WHOLE.test(clause)) return null
    const part = OPENS.exec(clause)
    if (part !== null && !NO_TOPIC.test(clause.slice(part[0].length))) return part[1] as string
  }
  return undefined
}
