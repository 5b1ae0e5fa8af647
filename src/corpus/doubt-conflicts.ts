import type { DocumentRecord } from '../model/record.ts'
import { addTo } from './add-to.ts'
import type { ClaimMention, Indicator } from './align-claims.ts'
import { toIndicator } from './align-claims.ts'
import { claimInterval, compareIntervals } from './audit/interval.ts'
import { mentionText } from './figures.ts'

/**
 * Puts figures in doubt that their own document contradicts: of several different figures for one row at most one is the
 * indicator, the others are of a part of the place, of several years, or goals. The one that alone names the whole place or
 * its year stays sure. A new-jobs figure far above the goal of its document is of several years.
 *
 * @param all every indicator of the documents, among them those that state goals.
 */
export function doubtConflicts(indicators: readonly Indicator[], all = indicators): Indicator[] {
  const goals = goalsOf(all)
  return indicators.map((indicator) => {
    const hasGoals = isYearly(indicator.mentions[0])
    if (indicator.mentions.length === indicator.documents && !hasGoals) return indicator
    const doubts = new Map<ClaimMention, string>()
    const byRecord = new Map<DocumentRecord, ClaimMention[]>()
    for (const mention of indicator.mentions) if (mention.doubts.length === 0) addTo(byRecord, mention.record, mention)
    for (const mentions of byRecord.values()) {
      for (const mention of hasGoals ? mentions : []) {
        const goal = goals.get(goalKey(mention))
        if (goal !== undefined && isFarAbove(mention, goal)) doubts.set(mention, `the goal is ${mentionText(goal)}`)
      }
      const yearly = mentions.filter((mention) => !doubts.has(mention))
      for (const [mention, other] of conflicting(yearly)) doubts.set(mention, `also ${mentionText(other)}`)
    }
    if (doubts.size === 0) return indicator
    const [first, ...rest] = indicator.mentions.map((mention) => {
      const doubt = doubts.get(mention)
      return doubt === undefined ? mention : { ...mention, doubts: [doubt] }
    })
    return toIndicator([first as ClaimMention, ...rest])
  })
}

/** Every figure that another of its document contradicts, with that other. */
function conflicting(mentions: readonly ClaimMention[]): [ClaimMention, ClaimMention][] {
  if (mentions.length === 1) return []
  const found = mentions.flatMap((mention): [ClaimMention, ClaimMention][] => {
    const other = mentions.find((candidate) => contradict(mention, candidate))
    return other === undefined ? [] : [[mention, other]]
  })
  const [best, ...others] = found.map(([mention]) => mention).filter(namesItsFrame)
  return best === undefined || others.some((other) => contradict(best, other))
    ? found
    : found.filter(([mention]) => mention !== best && !others.includes(mention))
}

function contradict(a: ClaimMention, b: ClaimMention): boolean {
  if (a.claim.value === b.claim.value && a.claim.bound === b.claim.bound) return false
  const [from, other] = [a.claim.period?.from ?? null, b.claim.period?.from ?? null]
  if (a.claim.unit !== b.claim.unit || (from !== null && other !== null && from !== other)) return false
  return compareIntervals(claimInterval(a.claim), claimInterval(b.claim)) === 'mismatch'
}

/** 全市, 2023年 before a figure say that it is of the whole place and of the year. */
const FRAME = /(?:^|[，。；：]|预计|完成|实现)(?:全[市省区州县]|我[市省区州县]|(?:19|20)\d\d年|去年)/

function namesItsFrame({ claim, start }: ClaimMention): boolean {
  return start !== undefined && FRAME.test(claim.sentence.text.slice(0, start))
}

function goalKey({ record, reading: { concept, modifiers, unit, measure, scope } }: ClaimMention): string {
  return `${record.doc.id}\n${concept}\n${modifiers}\n${unit}\n${measure}\n${scope ?? ''}`
}

/** The goals documents set for what is done anew every year. */
function goalsOf(indicators: readonly Indicator[]): Map<string, ClaimMention> {
  const goals = new Map<string, ClaimMention>()
  for (const { mentions } of indicators) {
    if (!isYearly(mentions[0])) continue
    for (const mention of mentions) {
      const { modality, cumulative } = mention.reading
      if (modality === 'planned' && !cumulative) goals.set(goalKey(mention), mention)
    }
  }
  return goals
}

function isYearly({ reading }: ClaimMention): boolean {
  return reading.concept.includes('新增')
}

/** No year does so much more than the next is to do. */
const FAR = 2.5

function isFarAbove({ claim, reading }: ClaimMention, goal: ClaimMention): boolean {
  const { value, unit } = goal.claim
  return (
    reading.modality === 'achieved' &&
    !reading.cumulative &&
    claim.unit === unit &&
    value !== null &&
    claim.value !== null &&
    claim.value > value * FAR
  )
}
