import type { IndicatorSynonyms } from '../lexicon/indicator-synonyms.ts'
import { INDICATOR_SYNONYMS } from '../lexicon/indicator-synonyms.ts'
import { COUNTING_TAILS, FREE_MODIFIERS, LEVEL_MODIFIERS } from '../lexicon/subject-modifiers.ts'
import type { Claim } from '../model/claim.ts'
import { unitFamily } from './unit-family.ts'
import { verbClass } from './verb-class.ts'

/** What a claim is taken to state, in the terms figures are aligned by. */
export interface IndicatorReading {
  /** The concept of a synonym row, or the subject itself without modifiers. */
  readonly concept: string
  /** The word of the subject that stands for the concept. */
  readonly head: string
  /** How the head was found: by a row of the lexicon, by a loose word of one, or because nothing is known about it. */
  readonly known: 'exact' | 'loose' | 'unknown'
  /** What stands before the head and changes its meaning: 行政 in 行政编制. */
  readonly modifiers: string
  /** A key of `LEVEL_MODIFIERS`, or null. */
  readonly level: string | null
  readonly verb: string
  readonly unit: string
  /** Of what kind the figure is: level, change, rank; compared with what; per what; mean, extreme or plain. */
  readonly measure: string
  readonly cumulative: boolean
}

/** A reader of claims for one set of synonyms: the user's aliases come before the lexicon. */
export type IndicatorReader = (claim: Claim, place: string | null) => IndicatorReading

interface Word {
  readonly concept: string
  readonly known: 'exact' | 'loose'
}

export function indicatorReader(aliases: readonly IndicatorSynonyms[] = []): IndicatorReader {
  const words = new Map<string, Word>()
  for (const { concept, words: exact, loose = [] } of [...aliases, ...INDICATOR_SYNONYMS]) {
    for (const word of exact) if (!words.has(word)) words.set(word, { concept, known: 'exact' })
    for (const word of loose) if (!words.has(word)) words.set(word, { concept, known: 'loose' })
  }
  return (claim, place) => ({
    ...readSubject(claim.subject, place, words),
    verb: verbClass(claim.predicate),
    unit: unitFamily(claim),
    measure: measure(claim),
    cumulative: claim.stat === 'cumulative',
  })
}

type SubjectReading = Pick<IndicatorReading, 'concept' | 'head' | 'known' | 'modifiers' | 'level'>

const WRAPPING = /[“”‘’"'「」『』()（）《》〈〉\s]/g
/** 全市, 我省, 该县: the document's own place, which its column names already. 全社会 and 全体 stay. */
const OWN_PLACE = /^(?:全|我|本|该)(?:市|省|州|盟|县|区|旗|镇|乡|街道|自治区|国|域)(?:范围内)?/
const LEVELS = Object.entries(LEVEL_MODIFIERS)
  .flatMap(([level, words]) => words.map((word) => [word, level] as const))
  .sort(([a], [b]) => b.length - a.length)
const FREE = [...FREE_MODIFIERS].sort((a, b) => b.length - a.length)
/** A shorter rest says too little to be a concept of its own. */
const SHORTEST_CONCEPT = 2
const SHORTEST_AFTER_LEVEL = 3

function readSubject(subject: string, place: string | null, words: ReadonlyMap<string, Word>): SubjectReading {
  const bare = stripPlace(subject.replace(WRAPPING, ''), place)
  const found = longestSuffix(bare, words) ?? longestSuffix(stripTail(bare), words)
  if (found !== null) {
    const { modifiers, level } = stripModifiers(found.before, 0, 0)
    return { ...found, modifiers: modifiers.replace(/的$/, ''), level }
  }
  const ownWords = stripTail(bare)
  const clause = ownWords.lastIndexOf('的') + 1
  const whole = clause > 0 && ownWords.length - clause >= SHORTEST_CONCEPT ? ownWords.slice(clause) : ownWords
  const { modifiers: concept, level } = stripModifiers(whole, SHORTEST_CONCEPT, SHORTEST_AFTER_LEVEL)
  const before = whole === ownWords ? '' : ownWords.slice(0, clause - 1)
  return { concept, head: concept, known: 'unknown', modifiers: stripModifiers(before, 0, 0).modifiers, level }
}

function stripPlace(subject: string, place: string | null): string {
  const rest = subject.replace(OWN_PLACE, '').replace(/^的/, '')
  if (place === null) return rest || subject
  for (const name of [place, place.slice(0, -1)]) {
    if (name.length >= 2 && rest.startsWith(name) && rest.length > name.length) return rest.slice(name.length)
  }
  return rest || subject
}

function stripTail(subject: string): string {
  const tail = COUNTING_TAILS.find((word) => subject.endsWith(word) && subject.length - word.length >= SHORTEST_CONCEPT)
  return tail === undefined ? subject : subject.slice(0, -tail.length)
}

/** Takes free modifiers and at most one level from the front, as long as the rest stays long enough. */
function stripModifiers(
  text: string,
  shortest: number,
  shortestAfterLevel: number,
): { modifiers: string; level: string | null } {
  let rest = text
  let level: string | null = null
  for (;;) {
    const free = FREE.find((word) => rest.startsWith(word) && rest.length - word.length >= shortest)
    if (free !== undefined) {
      rest = rest.slice(free.length).replace(/^[、的]/, '')
      continue
    }
    const named = LEVELS.find(([word]) => rest.startsWith(word) && rest.length - word.length >= shortestAfterLevel)
    if (level !== null || named === undefined) return { modifiers: rest, level }
    level = named[1]
    rest = rest.slice(named[0].length).replace(/^[、的]/, '')
  }
}

function longestSuffix(
  subject: string,
  words: ReadonlyMap<string, Word>,
): (Word & { head: string; before: string }) | null {
  for (let start = 0; start < subject.length; start++) {
    const head = subject.slice(start)
    const word = words.get(head)
    if (word !== undefined) return { ...word, head, before: subject.slice(0, start) }
  }
  return null
}

function measure({ kind, per, stat, compare }: Claim): string {
  const form = kind === 'change' || kind === 'rank' ? kind : 'level'
  const basis = kind !== 'change' || compare === null || compare.basis === 'year-on-year' ? '' : compare.basis
  const extent = stat === 'plain' || stat === 'cumulative' ? '' : stat
  return [form, basis, per?.replace(WRAPPING, '') ?? '', extent].filter((part) => part !== '').join(' ')
}
