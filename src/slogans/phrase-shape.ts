import {
  ADJECTIVES,
  FRAME_ADVERBS,
  FRAME_WORDS,
  SHORT_PREDICATES,
  SHORT_VERBS,
  VERBS,
} from '../lexicon/policy-verbs.ts'

/** Build of a member of a parallel: 补短板 verb-object, 信息共享 clause, 简政放权 double verb, 党政机关 nominal. */
export type Shape = 'verb-object' | 'clause' | 'double-verb' | 'nominal'

/** The shape of a member, read off its first and last words. */
export function shapeOf(member: string): Shape {
  const [first = '', , third = ''] = member
  if (member.length === 4 && SHORT_VERBS.has(first) && SHORT_VERBS.has(third)) return 'double-verb'
  if (VERBS.has(member)) return 'clause'
  if (member.length === 4 && VERBS.has(member.slice(0, 2)) && VERBS.has(member.slice(2))) return 'double-verb'
  if (VERBS.has(member.slice(0, 2)) && !isNominalisation(member)) return 'verb-object'
  if (member.length === 3 && SHORT_VERBS.has(first) && !/[性化度率]$/.test(member)) return 'verb-object'
  const last = member.slice(-2)
  if ((VERBS.has(last) && !FIELDS.has(last)) || ADJECTIVES.has(last)) return 'clause'
  if (member.length === 3 && SHORT_PREDICATES.has(member.slice(-1))) return 'clause'
  return 'nominal'
}

/** Verbs that are nouns as often: with a noun behind them they make one (监督机制, 发展水平, 服务中心). */
const NOUN_LIKE = new Set(
  '管理 发展 服务 监督 教育 治理 生产 经营 保障 创新 合作 组织 培训 改革 建设 协调 评价 考核 审查 监管 监测 保护 分配 支持 支撑 融合 示范 试点 规划 设计 学习 宣传 调研 决策 执法 司法 行政'.split(
    ' ',
  ),
)
const NOUN_ENDING =
  /(?:体系|体制|机制|制度|水平|能力|部门|机构|中心|企业|单位|组织|设施|工程|项目|系统|平台|队伍|人员|办公室|委员会|[权法站室院局处科业区市县期性]|问题|方面)$/

/** Whether a row of members cannot run on behind the last: all end in one character of a frame (标准化), or are two verbs each. */
export function isClosedRow(members: readonly string[]): boolean {
  const ending = members[0]?.at(-1) ?? ''
  const closedByFrame = FRAME_WORDS.has(ending) && members.every((member) => member.endsWith(ending))
  if (closedByFrame) return !members.every((member) => member.endsWith('文化'))
  if (members.every(isObjectClause) && members.every((member) => member.endsWith(ending))) return true
  return members.every((member) => shapeOf(member) === 'double-verb' || /^分\p{Script=Han}{2}$/u.test(member))
}

/** Whether every member ends in one verb that is a noun as often: 审计监督、群众监督; 投资合作、商贸合作. */
export function endAsField(members: readonly string[]): boolean {
  const ending = members[0]?.slice(-2) ?? ''
  return NOUN_LIKE.has(ending) && members.every((member) => member.endsWith(ending))
}

/** Whether a word of two characters is a verb and hardly ever a noun: 解决, 加快, but not 管理, 创新. */
export function isPlainVerb(word: string): boolean {
  return VERBS.has(word) && !NOUN_LIKE.has(word)
}

function isNominalisation(member: string): boolean {
  return NOUN_LIKE.has(member.slice(0, 2)) && NOUN_ENDING.test(member)
}

/** Verbs that behind a noun name a field: 基础教育, 工业设计. */
const FIELDS = new Set('教育 设计 生产 培训 调解 仲裁 会展'.split(' '))
/** And those that do when every member repeats them: 机关监督、民主监督. */
const REPEATED_FIELDS = new Set([...FIELDS, '监督', '管理', '保障', '规划', '建设', '合作'])

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
    if (FRAME_WORDS.has(char) && !isPartOfNoun(first, i)) return char
    // 一窗受理、一网通办 and 前瞻性思考、全局性谋划, but not 一批骨干 in running text, 便捷性、精准性.
    if (i === 0 && char === '一' && members.every((member) => /^一[^个种]..$/.test(member))) return char
    if (char === '性' && members.every((member) => VERBS.has(member.slice(-2)))) return char
    const pair = first.slice(i, i + 2)
    const pairAligned =
      members.every((member) => member.slice(i, i + 2) === pair) ||
      members.every((member) => member.slice(-fromEnd).startsWith(pair))
    if (fromEnd === 1 && members.every(isObjectClause)) return char
    if (i === 0 && pairAligned && FRAME_ADVERBS.has(pair) && first.length >= 4) return pair
    if (pairAligned && VERBS.has(pair) && !namesField(pair, i === 0) && (i === 0 || fromEnd === 2)) return pair
  }
  return null
}

/** Nouns of which one character looks like a frame. */
const FRAMELIKE = new Set(
  '新能 能源 能力 功能 性能 智能 产能 文化 化工 化学 公共 共同 自然 自来 有机 有色 无线 先进 更新 从业 出口 互联 都市 在线 快递 分类'.split(
    ' ',
  ),
)

function isPartOfNoun(member: string, i: number): boolean {
  return FRAMELIKE.has(member.slice(i - 1, i + 1)) || FRAMELIKE.has(member.slice(i, i + 2))
}

/** Verbs that make a clause of who, what is done and to whom: 科技|强|农. */
const OBJECT_VERBS = new Set('强兴立富治促建惠护爱办优活带旺美稳净')

function isObjectClause(member: string): boolean {
  return member.length === 4 && OBJECT_VERBS.has(member[2] as string) && !VERBS.has(member.slice(2))
}

/** 依法行政、民主行政 repeat what is done, 行政复议、行政调解 only the field. */
function namesField(pair: string, isInFront: boolean): boolean {
  return REPEATED_FIELDS.has(pair) || (isInFront && pair === '行政')
}
