import type { IndicatorSynonyms } from '../lexicon/indicator-synonyms.ts'
import { INDICATOR_SYNONYMS } from '../lexicon/indicator-synonyms.ts'
import { COUNTING_TAILS, FREE_MODIFIERS, LEVEL_MODIFIERS } from '../lexicon/subject-modifiers.ts'

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
  /** Length of the longest exact name by its last character: most clauses need not be looked through. */
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
  for (const row of [...aliases, ...INDICATOR_SYNONYMS]) {
    for (const word of row.words) {
      if (exact.has(word) || loose.has(word)) continue
      exact.set(word, row.concept)
      const last = word.at(-1) as string
      longestByLast.set(last, Math.max(word.length, longestByLast.get(last) ?? 0))
    }
    if (row.anchors !== undefined && row.anchors.length > 0) anchors.set(row.concept, row.anchors)
    for (const word of row.loose ?? []) if (!exact.has(word) && !loose.has(word)) loose.set(word, row.concept)
  }
  return { exact, loose, longestByLast, anchors }
}

/** Quotation marks and brackets, whose content stays: 村(社区) is 村社区. */
export const WRAPPING = /[“”‘’"'「」『』()（）《》〈〉\s]/g
/** 全市, 我省, 该县: the document's own place, which its column names already. 全社会 and 全体 stay. */
const OWN_PLACE = /^(?:全|我|本|该)(?:市|省|州|盟|县|区|旗|镇|乡|街道|自治区|国|域)(?:范围内)?/
const LEVELS = Object.entries(LEVEL_MODIFIERS)
  .flatMap(([level, words]) => words.map((word) => [word, level] as const))
  .sort(([a], [b]) => b.length - a.length)
const FREE = [...FREE_MODIFIERS].sort((a, b) => b.length - a.length)
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
  // What stands before 等 is an example of the name behind it: 乡村CEO等专业化培训.
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

interface FoundHead {
  readonly concept: string
  readonly head: string
  readonly known: 'exact' | 'loose'
  readonly before: string
}

function longestSuffix(subject: string, { exact, loose }: IndicatorWords): FoundHead | null {
  for (let start = 0; start < subject.length; start++) {
    const head = subject.slice(start)
    const before = subject.slice(0, start)
    const concept = exact.get(head)
    if (concept !== undefined) return { concept, head, known: 'exact', before }
    const near = loose.get(head)
    if (near !== undefined) return { concept: near, head, known: 'loose', before }
  }
  return null
}
