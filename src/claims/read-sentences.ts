import type { Document, Sentence } from '../model/document.ts'
import { headingYear } from './fields/heading-year.ts'
import { plansAhead } from './fields/plans-ahead.ts'
import { findNumbers } from './find-numbers.ts'
import type { Reading } from './reading.ts'
import { usesRocYears } from './status/uses-roc-years.ts'
import { readRow } from './tables/read-row.ts'
import { TableHeads } from './tables/table-heads.ts'

/** A sentence with its numbers, and what the headings above say of it. */
export interface NumberedSentence {
  readonly sentence: Sentence
  readonly text: string
  readonly readings: readonly Reading[]
  /** Whether its section plans what is to be done; null if no heading tells. */
  readonly ahead: boolean | null
  /** The year its heading names; null if it names none. */
  readonly year: string | null
}

/** The sentences of a document that hold numbers, with all of their numbers in text order. */
export function readSentences(document: Document): NumberedSentence[] {
  const { text, sentences } = document
  const roc = usesRocYears(document)
  const heads = new TableHeads()
  const numbered: NumberedSentence[] = []
  let ahead: boolean | null = null
  let year: string | null = null
  for (const sentence of sentences) {
    const sentenceText = text.slice(sentence.start, sentence.end)
    ahead = plansAhead(sentenceText, ahead)
    year = headingYear(sentenceText, year)
    heads.add(sentenceText)
    const numbers = findNumbers(text, sentence, roc)
    if (numbers.length === 0) continue
    const readings = readRow(sentenceText, sentence.start, numbers, () => heads.read())
    numbered.push({ sentence, text: sentenceText, readings, ahead, year })
  }
  return numbered
}
