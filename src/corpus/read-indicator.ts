import type { IndicatorSynonyms } from '../lexicon/indicator-synonyms.ts'
import type { Claim } from '../model/claim.ts'
import type { ClaimContext } from './claim-context.ts'
import type { ReadModality } from './claim-modality.ts'
import { claimModality } from './claim-modality.ts'
import { claimScope } from './claim-scope.ts'
import { spanOf, spokenSpan } from './claim-span.ts'
import { leadsToChange } from './leads-to-change.ts'
import { memoized } from './memoized.ts'
import { partTopic } from './part-topic.ts'
import { readClause } from './read-clause.ts'
import { readMeasure } from './read-measure.ts'
import { readMovers } from './read-movers.ts'
import { readRespective } from './read-respective.ts'
import type { SharedList } from './read-shared-list.ts'
import { readSharedList } from './read-shared-list.ts'
import type { IndicatorWords, SubjectReading } from './read-subject.ts'
import { indicatorWords, readSubject } from './read-subject.ts'
import { unitFamily } from './unit-family.ts'
import { verbClass } from './verb-class.ts'

/** What a claim is taken to state, in the terms figures are aligned by. */
export interface IndicatorReading extends SubjectReading {
  /** Class of the verb: see `verbClass`. */
  readonly verb: string
  readonly unit: string
  /** Of what kind the figure is: see `readMeasure`. */
  readonly measure: string
  readonly cumulative: boolean
  readonly modality: ReadModality
  /** The part of the document's place it speaks of, null for the whole: see `claimScope`. */
  readonly scope: string | null
}

/** What surrounds a claim. */
export interface ClaimSurroundings {
  readonly context?: ClaimContext | undefined
  /** The year of its document. */
  readonly year?: number | null
  /** The list it is a member of, when that has one subject for all: see `sharedLists`. */
  readonly list?: SharedList | undefined
  /** Whether the text before it speaks of several years. */
  readonly overYears?: boolean
  /** The claim before it, when both stand in one sentence. */
  readonly previous?: { readonly context: ClaimContext; readonly reading: IndicatorReading } | undefined
}

/** A reader of claims for one set of synonyms: the user's aliases come before the lexicon. */
export type IndicatorReader = (claim: Claim, place: string | null, surroundings?: ClaimSurroundings) => IndicatorReading

/** The clause a claim stands in, where it names a known indicator, says more than its subject alone. */
export function indicatorReader(aliases: readonly IndicatorSynonyms[] = []): IndicatorReader {
  const words = indicatorWords(aliases)
  const classOf = memoized(verbClass)
  return (claim, place, { context, year = null, previous, list, overYears = false } = {}) => {
    const named = list === undefined ? null : readSharedList(claim.subject, list, words)
    const own = named === null ? null : { subject: readSubject(named, place, words), verb: ownVerb(claim, classOf) }
    const { subject, verb } =
      own ?? ownChange(claim, context, previous) ?? readName(claim, place, context, words, classOf)
    const { concept, head, modifiers, level } = subject
    const counted = unitFamily(claim)
    const unit = counted === 'person' && POSTS.test(concept) ? 'thing' : counted
    const isTrained = TRAINING.has(concept) && (unit === '人次' || unit === 'person')
    // Spelt out: a spread here costs more than all the reading.
    return {
      concept: isTrained ? TRAINED : concept,
      head: isTrained ? TRAINED : head,
      known: isTrained || isAnchored(subject, claim.sentence.text, words) ? 'exact' : subject.known,
      modifiers,
      level,
      verb: isTrained ? '' : verb,
      unit,
      measure: readMeasure(claim, subject, context),
      cumulative: claim.stat === 'cumulative' || (isFlow(verb, concept) && isOverYears(claim, context, overYears)),
      modality: claimModality(claim, context, year),
      scope: list !== undefined && named === null ? EACH : scope(claim, context, place, subject, unit),
    }
  }
}

/** Verbs of what is done in a year, which several years add up. */
const FLOWS: ReadonlySet<string> = new Set([
  'new',
  'renew',
  'train',
  'handle',
  'solve',
  'check',
  'issue',
  'spend',
  'hold',
  'remove',
])

/** Names of what is counted by the year. */
const FLOW_NAMES = /新增|利用外资|到位资金|培训人数|财政支出|减税降费/

function isFlow(verb: string, concept: string): boolean {
  return FLOWS.has(verb) || FLOW_NAMES.test(concept)
}

/** The members of a 分别 list whose names are not told apart. */
const EACH = '分别'

function isOverYears({ period, sentence }: Claim, context: ClaimContext | undefined, overYears: boolean): boolean {
  const span = spanOf(period?.text ?? null)
  if (span !== null || period?.from != null) return span === 'years'
  const spoken = spokenSpan(sentence.text.slice(0, context?.start))
  return spoken === null ? overYears : spoken === 'years'
}

/** Counts belong to what does the deed, which the clause before may name: 84个党组织包联18个社区，2085名党员下沉. */
const COUNTS: ReadonlySet<string> = new Set(['thing', 'person'])

/** A part of the place that is named with the figure, or that the sentence has turned to. */
function scope(
  claim: Claim,
  context: ClaimContext | undefined,
  place: string | null,
  { known }: SubjectReading,
  unit: string,
): string | null {
  const named = claimScope(claim, context, place)
  if (named !== null || context === undefined || known === 'unknown' || COUNTS.has(unit)) return named
  return partTopic(claim.sentence.text.slice(0, context.start))
}

/** 培训7310人次 and 培训人数3900人次 count who was trained; the verb is in the name. */
const TRAINED = '培训人数'
const TRAINING: ReadonlySet<string> = new Set(['培训', TRAINED])

/** 增加到2022年的: the figure behind it is what the one before has become. */
const REACHES = /^[^，。；、\d]{0,6}[到至为](?:(?:(?:19|20)\d\d年[底末]?|今年|目前|现在)的)?$/

/** 增长21% directly behind 实际利用外资7亿美元 is growth of just that, and so is what it has grown to. */
function ownChange(
  { kind, sentence, group }: Claim,
  context: ClaimContext | undefined,
  previous: ClaimSurroundings['previous'],
): NameReading | null {
  if (context === undefined || previous === undefined || group?.relation === 'respectively') return null
  const { reading } = previous
  const between = sentence.text.slice(previous.context.end, context.start)
  const isChange = kind === 'change' && leadsToChange(between)
  if (isChange ? reading.measure !== 'level' : kind === 'change' || !REACHES.test(between)) return null
  if (reading.measure !== 'level' && reading.measure !== 'origin') return null
  const { concept, head, known, modifiers, level } = reading
  return { subject: { concept, head, known, modifiers, level }, verb: isChange ? 'change' : 'level' }
}

/** Posts and places are counted as things whatever the classifier: 1500名编制, 260个编制. */
const POSTS = /(?:编制|岗位|职数|名额|学位)$/

interface NameReading {
  readonly subject: SubjectReading
  readonly verb: string
}

function readName(
  claim: Claim,
  place: string | null,
  context: ClaimContext | undefined,
  words: IndicatorWords,
  classOf: (predicate: string) => string,
): NameReading {
  if (context !== undefined) {
    const setUp = readRespective(claim, context)
    if (setUp !== null) return { subject: readSubject(setUp, place, words), verb: 'build' }
    const movers = readMovers(context)
    if (movers !== null) return { subject: readSubject(movers.who, place, words), verb: movers.verb }
    const clause = readClause(claim, context, place, words)
    if (clause !== null) return { subject: clause.subject, verb: clause.verb ?? ownVerb(claim, classOf) }
  }
  return { subject: readSubject(claim.subject, place, words), verb: ownVerb(claim, classOf) }
}

/** A loose name is sure beside a word that says what it is about. */
function isAnchored({ known, concept }: SubjectReading, sentence: string, { anchors }: IndicatorWords): boolean {
  return known === 'loose' && anchors.get(concept)?.some((word) => sentence.includes(word)) === true
}

/**
 * 占全国72000亿元 gives the base of a share, no figure of the subject's own. A deed that is the end of the subject (农房改造5488户)
 * is what is counted, not what is done to it.
 */
function ownVerb({ subject, predicate, unit }: Claim, classOf: (predicate: string) => string): string {
  if (predicate === '占' && unit !== '%') return predicate
  return subject.endsWith(predicate) ? '' : classOf(predicate)
}
