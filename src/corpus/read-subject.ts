import type { IndicatorSynonyms } from '../lexicon/indicator-synonyms.ts'
import { INDICATOR_SYNONYMS } from '../lexicon/indicator-synonyms.ts'
import { COUNTING_TAILS, FREE_MODIFIERS, LEVEL_MODIFIERS } from '../lexicon/subject-modifiers.ts'
import { indexWords, wordAt } from './index-words.ts'

/** What a subject is about. */
export interface SubjectReading {
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
}

/** Names of indicators: the concept of each. */
export interface IndicatorWords {
  readonly exact: ReadonlyMap<string, string>
  readonly loose: ReadonlyMap<string, string>
  /** Length of the longest name that is exact. */
  readonly longest: number
  /** Length of the longest name by its last character: most clauses need not be looked through. */
  readonly longestByLast: ReadonlyMap<string, number>
  /** By concept, the words beside which its loose names are sure. */
  readonly anchors: ReadonlyMap<string, readonly string[]>
}

/** The words of the lexicon; a user's aliases come before them. */
export function indicatorWords(aliases: readonly IndicatorSynonyms[]): IndicatorWords {
  const exact = new Map<string, string>()
  const loose = new Map<string, string>()
  const longestByLast = new Map<string, number>()
  const anchors = new Map<string, readonly string[]>()
  const isNew = (word: string) => !exact.has(word) && !loose.has(word)
  const measure = (word: string) => {
    const last = word.at(-1) as string
    longestByLast.set(last, Math.max(word.length, longestByLast.get(last) ?? 0))
  }
  for (const row of [...aliases, ...INDICATOR_SYNONYMS]) {
    if (row.anchors !== undefined && row.anchors.length > 0) anchors.set(row.concept, row.anchors)
    for (const word of row.words.filter(isNew)) exact.set(word, row.concept)
    for (const word of row.loose?.filter(isNew) ?? []) loose.set(word, row.concept)
    for (const word of [...row.words, ...(row.loose ?? [])]) measure(word)
  }
  const longest = Math.max(...[...exact.keys()].map((word) => word.length))
  return { exact, loose, longest, longestByLast, anchors }
}

/** Quotation marks and brackets, whose content stays: 村(社区) is 村社区. */
export const WRAPPING = /[“”‘’"'「」『』()（）《》〈〉\s]/g
/** 全市, 我省, 该县: the document's own place, which its column names already. 全社会 and 全体 stay. */
const OWN_PLACE = /^(?:全|我|本|该)(?:市|省|州|盟|县|区|旗|镇|乡|街道|自治区|国|域)(?:范围内)?/
const LEVEL_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(LEVEL_MODIFIERS).flatMap(([level, words]) => words.map((word) => [word, level] as const)),
)
const LEVELS = indexWords([...LEVEL_OF.keys()], 'first')
const FREE = indexWords(FREE_MODIFIERS, 'first')
/** A shorter rest says too little to be a concept of its own. */
const SHORTEST_CONCEPT = 2
const SHORTEST_AFTER_LEVEL = 3

/** Reads a subject: head by the longest known word it ends in, else by what is left without modifiers. */
export function readSubject(subject: string, place: string | null, words: IndicatorWords): SubjectReading {
  const unwrapped = subject.replace(WRAPPING, '')
  const bare = stripPlace(unwrapped, place) || unwrapped
  const found = longestSuffix(bare, words) ?? longestSuffix(stripTail(bare), words)
  if (found !== null) {
    const { concept, head, known, before } = found
    const { modifiers, level } = stripModifiers(before, 0, 0)
    return { concept, head, known, modifiers: narrowing(modifiers), level }
  }
  const ownWords = stripTail(bare)
  const clause = ownWords.lastIndexOf('的') + 1
  const whole = clause > 0 && ownWords.length - clause >= SHORTEST_CONCEPT ? ownWords.slice(clause) : ownWords
  const { modifiers: concept, level } = stripModifiers(whole, SHORTEST_CONCEPT, SHORTEST_AFTER_LEVEL)
  const before = whole === ownWords ? '' : ownWords.slice(0, clause - 1)
  return { concept, head: concept, known: 'unknown', modifiers: stripModifiers(before, 0, 0).modifiers, level }
}

/** Takes the document's own place from the front: 全市, 青石县, 青石. */
export function stripPlace(subject: string, place: string | null): string {
  const rest = subject.replace(OWN_PLACE, '').replace(/^的/, '')
  const names = place === null ? [] : [place, place.slice(0, -1)]
  const name = names.find((candidate) => candidate.length >= 2 && rest.startsWith(candidate))
  return name === undefined ? rest : rest.slice(name.length)
}

function stripTail(subject: string): string {
  const tail = COUNTING_TAILS.find((word) => subject.endsWith(word) && subject.length - word.length >= SHORTEST_CONCEPT)
  return tail === undefined ? subject : subject.slice(0, -tail.length)
}

/** 市 in 市一般公共预算收入 is the document's own level, and 的 no modifier at all. */
export function narrowing(modifiers: string): string {
  // What stands before 等 is an example of the name behind it: 电商等专题培训.
  const named = modifiers.replace(/^.*等(?!级)/, '').replace(/的$/, '')
  return named.replace(/^[省市县区州盟旗镇乡]$/, '')
}

/** Takes free modifiers and at most one level from the front, as long as the rest stays long enough. */
export function stripModifiers(
  text: string,
  shortest: number,
  shortestAfterLevel: number,
): { modifiers: string; level: string | null } {
  let rest = text
  let level: string | null = null
  for (;;) {
    const free = wordAt(FREE, rest, 0, ({ length }) => rest.length - length >= shortest)
    const named =
      free === undefined && level === null
        ? wordAt(LEVELS, rest, 0, ({ length }) => rest.length - length >= shortestAfterLevel)
        : undefined
    const word = free ?? named
    if (word === undefined) return { modifiers: rest, level }
    if (named !== undefined) level = LEVEL_OF.get(named) as string
    rest = rest.slice(word.length).replace(/^[、的]/, '')
  }
}

interface FoundHead {
  readonly concept: string
  readonly head: string
  readonly known: 'exact' | 'loose'
  readonly before: string
}

function longestSuffix(subject: string, { exact, loose, longestByLast }: IndicatorWords): FoundHead | null {
  const longest = longestByLast.get(subject.charAt(subject.length - 1)) ?? 0
  for (let start = Math.max(0, subject.length - longest); start < subject.length; start++) {
    const head = subject.slice(start)
    const concept = exact.get(head)
    if (concept !== undefined) return { concept, head, known: 'exact', before: subject.slice(0, start) }
    const near = loose.get(head)
    if (near !== undefined) return { concept: near, head, known: 'loose', before: subject.slice(0, start) }
  }
  return null
}
