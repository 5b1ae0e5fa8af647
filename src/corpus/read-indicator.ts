import type { IndicatorSynonyms } from '../lexicon/indicator-synonyms.ts'
import type { Claim } from '../model/claim.ts'
import type { ClaimContext } from './claim-context.ts'
import { claimScope } from './claim-scope.ts'
import { leadsToChange } from './leads-to-change.ts'
import { memoized } from './memoized.ts'
import { readClause } from './read-clause.ts'
import { readMovers } from './read-movers.ts'
import { readRespective } from './read-respective.ts'
import type { IndicatorWords, SubjectReading } from './read-subject.ts'
import { indicatorWords, readSubject, WRAPPING } from './read-subject.ts'
import { unitFamily } from './unit-family.ts'
import { verbClass } from './verb-class.ts'

/** What a claim is taken to state, in the terms figures are aligned by. */
export interface IndicatorReading extends SubjectReading {
  /** Class of the verb: see `verbClass`. */
  readonly verb: string
  readonly unit: string
  /** Of what kind the figure is: level, change, rank; compared with what; per what; mean, extreme or plain. */
  readonly measure: string
  readonly cumulative: boolean
  /** Reached, planned or required of others; `open` where the words fit a goal as well as a result. */
  readonly modality: Claim['modality'] | 'open'
  /** The part of the document's place it speaks of, null for the whole: see `claimScope`. */
  readonly scope: string | null
}

/** What surrounds a claim. */
export interface ClaimSurroundings {
  readonly context?: ClaimContext | undefined
  /** The year of its document. */
  readonly year?: number | null
  /** The claim before it, when both stand in one sentence. */
  readonly previous?: { readonly context: ClaimContext; readonly reading: IndicatorReading } | undefined
}

/** A reader of claims for one set of synonyms: the user's aliases come before the lexicon. */
export type IndicatorReader = (claim: Claim, place: string | null, surroundings?: ClaimSurroundings) => IndicatorReading

/** The clause a claim stands in, where it names a known indicator, says more than its subject alone. */
export function indicatorReader(aliases: readonly IndicatorSynonyms[] = []): IndicatorReader {
  const words = indicatorWords(aliases)
  const classOf = memoized(verbClass)
  return (claim, place, { context, year = null, previous } = {}) => {
    const { subject, verb } = ownChange(claim, context, previous) ?? readName(claim, place, context, words, classOf)
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
      measure: measure(claim, subject, context),
      cumulative: claim.stat === 'cumulative',
      modality: modality(claim, context, year),
      scope: claimScope(claim, context, place),
    }
  }
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
  if (reading.measure !== 'level' || (!isChange && (kind === 'change' || !REACHES.test(between)))) return null
  const { concept, head, known, modifiers, level } = reading
  return { subject: { concept, head, known, modifiers, level }, verb: isChange ? 'change' : 'level' }
}

/** 主要预期目标建议为：, after which every figure of the sentence is a goal. */
const ANNOUNCES_GOALS = /(?:目标|(?:预期|计划|约束性?|控制)[^，。；]{0,6}指标)(?:建议|确\s?定|安排)?(?:是|为|[：:])/
const AIMS = /力争|确保|争取|努力(?:实现|完成|达到)/
/** Goals and loose results are worded alike: 增长8%左右, 控制在3%以内. */
const LOOSELY = /以上|以内|左右|以下/
const RESULT = /预计|去年|上年|实现|完成|累计|已/

/** A figure of a year after the document's is a plan whatever its verb. */
function modality(
  { modality, period, text, sentence }: Claim,
  context: ClaimContext | undefined,
  year: number | null,
): IndicatorReading['modality'] {
  if (modality !== 'achieved') return modality
  if (year !== null && Number(period?.from?.slice(0, 4)) > year) return 'planned'
  const before = context === undefined ? '' : sentence.text.slice(0, context.start)
  if (ANNOUNCES_GOALS.test(before) || AIMS.test(context?.before ?? '')) return 'planned'
  return LOOSELY.test(text) && !RESULT.test(before) ? 'open' : modality
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

/** 占全国72000亿元 gives the base of a share, no figure of the subject's own. */
function ownVerb({ predicate, unit }: Claim, classOf: (predicate: string) => string): string {
  return predicate === '占' && unit !== '%' ? predicate : classOf(predicate)
}

/** The sentence before a claim from its last comma on: 五年年均分别增长13.9%和 before 15%. */
function clauseBefore({ sentence }: Claim, context: ClaimContext | undefined): string {
  const before = sentence.text.slice(0, context?.start)
  return before.slice(Math.max(...['，', '；', '。'].map((mark) => before.lastIndexOf(mark))) + 1)
}

function measure(claim: Claim, { concept, head }: SubjectReading, context: ClaimContext | undefined): string {
  const { kind, unit, per, stat, compare } = claim
  // 人口自然增长率 is the level of a rate, whatever 增长 makes of it.
  const isRate = concept.endsWith('增长率') && unit !== '百分点'
  const form = (kind === 'change' && !isRate) || kind === 'rank' ? kind : 'level'
  const basis = kind !== 'change' || compare === null || compare.basis === 'year-on-year' ? '' : compare.basis
  // 人均 is part of the indicator's name: its growth is a mean only over years, and so is any growth beside an average.
  const isMean =
    stat === 'mean' && (kind === 'change' ? YEARLY.test(clauseBefore(claim, context)) : !PER_HEAD.test(head))
  const extent = stat === 'max' || stat === 'min' ? stat : isMean ? 'mean' : ''
  if (basis === '' && per === null && extent === '') return form
  return [form, basis, per?.replace(WRAPPING, '') ?? '', extent].filter((part) => part !== '').join(' ')
}

const PER_HEAD = /[人户亩]均/
const YEARLY = /[年月日季]均|平均(?:增长|递增|增加|增速|提高|下降|降低|减少)/
