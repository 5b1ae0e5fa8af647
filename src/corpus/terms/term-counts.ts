import type { DocumentInfo, DocumentRecord } from '../../model/record.ts'
import type { Example } from '../examples.ts'
import type { SloganMention } from '../slogan-families.ts'
import { sloganFamilies } from '../slogan-families.ts'
import type { CountedDocument, CountedToken } from './counted-document.ts'
import { isWord, sentencesOf } from './counted-document.ts'

/** How often each term occurs in one document: all that frequency, dispersion and keyness need to keep of it. */
export interface TermCounts {
  readonly doc: DocumentInfo
  /** What the counts are rates of: tokens, n-grams, or characters. */
  readonly size: number
  readonly counts: ReadonlyMap<string, number>
  /** Ids of the slogans counted, by term; absent for terms of the text. */
  readonly refs?: ReadonlyMap<string, readonly string[]>
  /** Sentences by term, when they were asked for: of a word the first, of a slogan all. */
  readonly examples?: ReadonlyMap<string, readonly Example[]>
}

export interface CountTermsOptions {
  /** Length of the n-grams counted; 1 (default) counts words. An n-gram crosses no punctuation and no sentence. */
  readonly n?: number
  /** Only words whose part of speech starts with one of these (`n`, `v`, `ns` …); of n-grams, the last word. */
  readonly pos?: readonly string[]
  /** Words left out; an n-gram may neither begin nor end with one. */
  readonly stopWords?: ReadonlySet<string>
  /** Terms shorter than this many characters are left out (default 1). */
  readonly minLength?: number
  /** Keep the sentence each term is first met in. */
  readonly examples?: boolean
}

/** Counts the words or n-grams of one document. The size counts all of them, also those the options leave out. */
export function countTerms({ doc, tokens }: CountedDocument, options: CountTermsOptions = {}): TermCounts {
  const { n = 1 } = options
  const counts = new Map<string, number>()
  const examples = new Map<string, readonly Example[]>()
  let size = 0
  for (const sentence of sentencesOf(tokens)) {
    for (const run of wordRuns(sentence)) {
      for (let end = n; end <= run.length; end++) {
        size++
        const gram = run.slice(end - n, end)
        if (!isWanted(gram, options)) continue
        const term = joinTokens(gram)
        const count = counts.get(term) ?? 0
        counts.set(term, count + 1)
        if (options.examples && count === 0) examples.set(term, [{ id: doc.id, sentence: joinTokens(sentence) }])
      }
    }
  }
  return { doc, size, counts, ...(options.examples ? { examples } : {}) }
}

/** Counts the slogan families of one record; its size is the number of characters. */
export function countFamilies(
  record: DocumentRecord,
  { examples = false }: Pick<CountTermsOptions, 'examples'> = {},
): TermCounts {
  const families = sloganFamilies([record])
  return {
    doc: record.doc,
    size: record.doc.chars,
    counts: new Map(families.map(({ form, mentions }) => [form, mentions.length])),
    refs: new Map(families.map(({ form, mentions }) => [form, mentions.map(({ slogan }) => slogan.id)])),
    ...(examples ? { examples: new Map(families.map(({ form, mentions }) => [form, mentions.map(toExample)])) } : {}),
  }
}

function toExample({ slogan }: SloganMention): Example {
  return { id: slogan.id, sentence: slogan.sentence.text }
}

const LATIN_EDGE = /[\p{Script=Latin}\p{N}]$/u
const LATIN_START = /^[\p{Script=Latin}\p{N}]/u

/** Tokens as one string: Chinese without blanks, words of other scripts apart. */
export function joinTokens(tokens: readonly { readonly text: string }[]): string {
  return tokens.reduce(
    (joined, { text }) => joined + (LATIN_EDGE.test(joined) && LATIN_START.test(text) ? ' ' : '') + text,
    '',
  )
}

function wordRuns(sentence: readonly CountedToken[]): CountedToken[][] {
  const runs: CountedToken[][] = [[]]
  for (const token of sentence) {
    if (isWord(token)) runs.at(-1)?.push(token)
    else if (token.text.trim() !== '') runs.push([])
  }
  return runs
}

function isWanted(gram: readonly CountedToken[], { pos, stopWords, minLength = 1 }: CountTermsOptions): boolean {
  const first = gram[0] as CountedToken
  const last = gram.at(-1) as CountedToken
  if (stopWords?.has(first.text) || stopWords?.has(last.text)) return false
  if (pos !== undefined && !pos.some((tag) => last.pos.startsWith(tag))) return false
  return gram.reduce((length, { text }) => length + text.length, 0) >= minLength
}
