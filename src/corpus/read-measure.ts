import type { Claim } from '../model/claim.ts'
import type { ClaimContext } from './claim-context.ts'
import { spanOf } from './claim-span.ts'
import type { SubjectReading } from './read-subject.ts'
import { WRAPPING } from './read-subject.ts'

/** 年均 or another word for a mean over time before a change, '' without: in 五年年均分别增长13.9%和15% before both. */
export function meanOverTime({ sentence }: Pick<Claim, 'sentence'>, start: number | undefined): string {
  const before = sentence.text.slice(0, start)
  const clause = before.slice(Math.max(...['，', '；', '。'].map((mark) => before.lastIndexOf(mark))) + 1)
  return OVER_TIME.exec(clause)?.[0] ?? ''
}

/**
 * Of what kind a figure is, in words a blank apart: level, change, rank, origin (由98亿元增加到) or size (超过100亿元的县);
 * compared with what; over which part of a year; per what; mean, extreme or plain.
 */
export function readMeasure(
  claim: Claim,
  { concept, head }: SubjectReading,
  context: ClaimContext | undefined,
): string {
  const { kind, unit, per, stat, period } = claim
  // 人口自然增长率 is the level of a rate, whatever 增长 makes of it.
  const isRate = concept.endsWith('增长率') && unit !== '百分点'
  const form = (kind === 'change' && !isRate) || kind === 'rank' ? kind : levelForm(claim, context)
  const basis = kind !== 'change' ? '' : basisOf(claim, context)
  const span = period === null ? null : spanOf(period.text)
  // 人均 is part of the indicator's name: its growth is a mean only over years, and so is any growth beside an average.
  const isMean =
    stat === 'mean' && (kind === 'change' ? meanOverTime(claim, context?.start) !== '' : !PER_HEAD.test(head))
  const extent = stat === 'max' || stat === 'min' ? stat : isMean ? 'mean' : ''
  if (basis === '' && span === null && per === null && extent === '') return form
  return [form, basis, span === 'years' ? '' : span, per?.replace(WRAPPING, ''), extent].filter(Boolean).join(' ')
}

/** “十一五”末 is what a change is counted from. */
const END_OF_PLAN = /五”?末$|以来$/

/** 与“十一五”末相比 holds for every change of its sentence, until one is named that is of the year. */
const AGAINST =
  /(?:与|同|比|较)(?:“?[一二三四五六七八九十]{1,3}五”?(?:规划)?(?:末|时期)|[三四五十]年前|上一?届)[^；。]{0,160}$/
/** Words without which nothing is counted from a base; the search for the rest is long. */
const BASE = /五”?(?:规划)?(?:末|时期)|年前|上一?届/
const OF_THE_YEAR = /同比|比上年|较上年|去年|全年/

function basisOf({ compare, period, sentence }: Claim, context: ClaimContext | undefined): string {
  if (compare === null) {
    if (period !== null && END_OF_PLAN.test(period.text)) return 'baseline'
    const before = sentence.text.slice(0, context?.start)
    const against = BASE.test(before) ? (AGAINST.exec(before)?.[0] ?? '') : ''
    if (against !== '' && !OF_THE_YEAR.test(against)) return 'baseline'
  }
  return compare === null || compare.basis === 'year-on-year' ? '' : compare.basis
}

/** 由98亿元 in 由98亿元增加到238亿元: where it came from. */
const FROM = /[由从][^，。；由从]{0,40}$/
const RISES =
  /^(?:、[^，。；]{1,20}|和[^，。；]{1,20})?，?(?:分别)?(?:大幅|稳步|快速)?(?:增加|增长|提高|提升|上升|扩大|发展|跃升|攀升|增|升|下降|降低|减少|回落|缩短|压缩|压减|降|减)[到至为]/
/** 生产总值超过100亿元的县: how big things are that are counted elsewhere. */
const SIZED =
  /^(?:以上|以下|大关)?的(?:国家级|省级)?(?:城市|县|市|区|旗|镇|乡|企业|产业|集群|园区|开发区|项目|村|街道|品牌|大户)/

function levelForm({ sentence: { text } }: Claim, context: ClaimContext | undefined): string {
  if (context === undefined) return 'level'
  const behind = text.slice(context.end, context.end + REACH)
  if (SIZED.test(behind)) return 'size'
  return RISES.test(behind) && FROM.test(text.slice(Math.max(0, context.start - REACH), context.start))
    ? 'origin'
    : 'level'
}

const REACH = 48

const PER_HEAD = /[人户亩]均/
const OVER_TIME = /[年月日季]均|平均(?=增长|递增|增加|增速|提高|下降|降低|减少)/
