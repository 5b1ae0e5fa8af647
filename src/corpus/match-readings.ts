import { GENERAL_HEADS, PLACE_LEVELS, TELLING_PAIRS } from '../lexicon/subject-modifiers.ts'
import type { IndicatorReading } from './read-indicator.ts'

/** Whether two figures state the same indicator, with every reason for doubt or for keeping them apart. */
export interface Match {
  readonly verdict: 'same' | 'doubtful' | 'apart'
  readonly reasons: readonly string[]
}

type Finding = readonly [verdict: 'doubtful' | 'apart', reason: string]
type Check = (a: IndicatorReading, b: IndicatorReading) => Finding | null

const CHECKS: readonly Check[] = [
  compareModifiers,
  (a, b) => (a.concept === b.concept ? null : ['apart', `different things: ${a.concept}, ${b.concept}`]),
  (a, b) => (a.unit === b.unit ? null : ['apart', `different units: ${a.unit}, ${b.unit}`]),
  (a, b) => (a.measure === b.measure ? null : ['apart', `different measures: ${a.measure}, ${b.measure}`]),
  (a, b) => (a.scope === b.scope ? null : ['apart', `different places: ${a.scope ?? 'own'}, ${b.scope ?? 'own'}`]),
  compareLevels,
  compareVerbs,
  compareModalities,
  (a, b) => (a.cumulative === b.cumulative || DEEDS.has(a.verb) ? null : ['doubtful', 'one is cumulative']),
  (a, b) =>
    a.head === b.head || (a.known !== 'loose' && b.known !== 'loose')
      ? null
      : ['doubtful', `loose words: ${a.head}, ${b.head}`],
  (a, b) =>
    GENERAL_HEADS.has(a.concept) && a.modifiers === '' && b.modifiers === '' && !isTelling(a, b)
      ? ['doubtful', `${a.concept} alone says little`]
      : null,
]

/** What is done adds up by itself: 累计解散 says no more than 解散. */
const DEEDS: ReadonlySet<string> = new Set(['remove', 'hold'])

function isTelling(a: IndicatorReading, b: IndicatorReading): boolean {
  return a.verb === b.verb && TELLING_PAIRS.has(`${a.concept} ${a.verb}`)
}

export function matchReadings(a: IndicatorReading, b: IndicatorReading): Match {
  const findings = CHECKS.flatMap((check) => {
    const finding = check(a, b)
    return finding === null ? [] : [finding]
  })
  const apart = findings.filter(([verdict]) => verdict === 'apart')
  const verdict = apart.length > 0 ? 'apart' : findings.length > 0 ? 'doubtful' : 'same'
  return { verdict, reasons: (apart.length > 0 ? apart : findings).map(([, reason]) => reason) }
}

/** The doubts of `matchReadings`, [] for the same; null, and asked no further, when apart or more than `most`. */
export function doubtsBetween(a: IndicatorReading, b: IndicatorReading, most: number): readonly string[] | null {
  const doubts: string[] = []
  for (const check of CHECKS) {
    const finding = check(a, b)
    if (finding === null) continue
    if (finding[0] === 'apart' || doubts.length === most) return null
    doubts.push(finding[1])
  }
  return doubts
}

function compareModifiers(a: IndicatorReading, b: IndicatorReading): Finding | null {
  if (a.modifiers === b.modifiers) return null
  const reason = `modifiers: ${a.modifiers || 'none'}, ${b.modifiers || 'none'}`
  // 行政编制 is part of 行政事业编制.
  return [a.modifiers.includes(b.modifiers) || b.modifiers.includes(a.modifiers) ? 'doubtful' : 'apart', reason]
}

function compareModalities({ modality: a }: IndicatorReading, { modality: b }: IndicatorReading): Finding | null {
  if (a === 'open' || b === 'open') return ['doubtful', 'may be a goal']
  return a === b ? null : ['doubtful', `one is ${a}, the other ${b}`]
}

function compareLevels(a: IndicatorReading, b: IndicatorReading): Finding | null {
  if (a.level === b.level) return null
  const reason = `levels: ${a.level ?? 'none'}, ${b.level ?? 'none'}`
  const only = a.level ?? (b.level as string)
  if (a.level !== null && b.level !== null) return ['apart', reason]
  return PLACE_LEVELS.has(only) && a.known !== 'unknown' ? null : ['doubtful', reason]
}

/** Verbs that may describe one and the same figure, so that a pair of them is doubtful, not apart. */
const NEAR_VERBS: ReadonlySet<string> = new Set(
  [
    ['build', 'new'],
    ['build', 'level'],
    ['new', 'level'],
    ['select', 'level'],
    ['cover', 'level'],
    ['build', 'carry'],
    ['remove', 'solve'],
    ['handle', 'solve'],
    ['sink', 'select'],
  ].flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
)

function compareVerbs(a: IndicatorReading, b: IndicatorReading): Finding | null {
  const isStated = ({ verb }: IndicatorReading) => verb === '' || verb === 'level'
  if (a.verb === b.verb || a.measure.startsWith('change') || (isStated(a) && isStated(b))) return null
  const reason = `verbs: ${a.verb || 'none'}, ${b.verb || 'none'}`
  const near = a.verb === '' || b.verb === '' || NEAR_VERBS.has(`${a.verb} ${b.verb}`)
  return [near ? 'doubtful' : 'apart', reason]
}
