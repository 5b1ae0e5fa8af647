import { GENERAL_HEADS, PLACE_LEVELS } from '../lexicon/subject-modifiers.ts'
import type { IndicatorReading } from './read-indicator.ts'

/** Whether two figures state the same indicator, with every reason for doubt or for keeping them apart. */
export interface Match {
  readonly verdict: 'same' | 'doubtful' | 'apart'
  readonly reasons: readonly string[]
}

type Finding = readonly [verdict: 'doubtful' | 'apart', reason: string]
type Check = (a: IndicatorReading, b: IndicatorReading) => Finding | null

const CHECKS: readonly Check[] = [
  (a, b) => (a.concept === b.concept ? null : ['apart', `different things: ${a.concept}, ${b.concept}`]),
  (a, b) => (a.unit === b.unit ? null : ['apart', `different units: ${a.unit}, ${b.unit}`]),
  (a, b) => (a.measure === b.measure ? null : ['apart', `different measures: ${a.measure}, ${b.measure}`]),
  compareModifiers,
  compareLevels,
  compareVerbs,
  (a, b) => (a.cumulative === b.cumulative ? null : ['doubtful', 'one is cumulative']),
  (a, b) =>
    a.head === b.head || (a.known !== 'loose' && b.known !== 'loose')
      ? null
      : ['doubtful', `loose words: ${a.head}, ${b.head}`],
  (a, b) =>
    GENERAL_HEADS.has(a.concept) && a.modifiers === '' && b.modifiers === ''
      ? ['doubtful', `${a.concept} alone says little`]
      : null,
]

export function matchReadings(a: IndicatorReading, b: IndicatorReading): Match {
  const findings = CHECKS.flatMap((check) => {
    const finding = check(a, b)
    return finding === null ? [] : [finding]
  })
  const apart = findings.filter(([verdict]) => verdict === 'apart')
  const verdict = apart.length > 0 ? 'apart' : findings.length > 0 ? 'doubtful' : 'same'
  return { verdict, reasons: (apart.length > 0 ? apart : findings).map(([, reason]) => reason) }
}

function compareModifiers(a: IndicatorReading, b: IndicatorReading): Finding | null {
  if (a.modifiers === b.modifiers) return null
  const reason = `modifiers: ${a.modifiers || 'none'}, ${b.modifiers || 'none'}`
  return [a.modifiers === '' || b.modifiers === '' ? 'doubtful' : 'apart', reason]
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
