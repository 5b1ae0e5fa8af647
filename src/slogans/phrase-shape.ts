import { ADJECTIVES, FRAME_WORDS, SHORT_PREDICATES, SHORT_VERBS, VERBS } from '../lexicon/policy-verbs.ts'

/** Build of a member of a parallel: 补短板 verb-object, 信息共享 clause, 简政放权 double verb, 党政机关 nominal. */
export type Shape = 'verb-object' | 'clause' | 'double-verb' | 'nominal'

/** The shape of a member, read off its first and last words. */
export function shapeOf(member: string): Shape {
  const [first = '', , third = ''] = member
  if (member.length === 4 && SHORT_VERBS.has(first) && SHORT_VERBS.has(third)) return 'double-verb'
  if (VERBS.has(member)) return 'clause'
  if (VERBS.has(member.slice(0, 2)) && !isNominalisation(member)) return 'verb-object'
  if (member.length === 3 && SHORT_VERBS.has(first) && !/[性化度率]$/.test(member)) return 'verb-object'
  if (VERBS.has(member.slice(-2)) || ADJECTIVES.has(member.slice(-2))) return 'clause'
  if (member.length === 3 && SHORT_PREDICATES.has(member.slice(-1))) return 'clause'
  return 'nominal'
}

/** 监督机制, 发展水平, 服务中心: a verb in front of a noun that names a body or a property makes a noun. */
function isNominalisation(member: string): boolean {
  return /(?:体系|机制|制度|水平|能力|部门|机构|中心|企业|单位|组织|设施|工程|项目|系统|平台|队伍|人员|办公室|委员会|权|法|站|室|院|局|处|科|业|区|市|县|期|性|问题|方面)$/.test(
    member,
  )
}

/** Verbs that make a list of fields rather than a formula: 基础教育、职业教育, 行政复议、行政调解. */
const NOUN_LIKE = new Set(['教育', '监督', '设计', '生产', '经营', '行政', '培训', '管理', '保障', '调解', '规划'])

/**
 * What the members repeat at one place: `frame` when a function word or verb that makes the formula (问题在一线发现、建议在
 * 一线提出; 机制引领、组织引领), null when nothing or only a noun recurs (政治立场、政治方向; 立法权、监督权).
 */
export function repeatedFrame(members: readonly string[]): string | null {
  const [first = ''] = members
  for (let i = 0; i < first.length; i++) {
    const char = first[i] as string
    const fromEnd = first.length - i
    const aligned =
      members.every((member) => member[i] === char) || members.every((member) => member.at(-fromEnd) === char)
    if (!aligned) continue
    if (FRAME_WORDS.has(char)) return char
    const pair = first.slice(i, i + 2)
    const pairAligned =
      members.every((member) => member.slice(i, i + 2) === pair) ||
      members.every((member) => member.slice(-fromEnd).startsWith(pair))
    if (pairAligned && VERBS.has(pair) && !NOUN_LIKE.has(pair) && (i === 0 || fromEnd === 2)) return pair
  }
  return null
}
