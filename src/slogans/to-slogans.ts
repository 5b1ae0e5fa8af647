import type { SloganLexicon } from '../lexicon/slogan-lexicon.ts'
import type { Document, Sentence } from '../model/document.ts'
import type { Section, Slogan } from '../model/slogan.ts'
import { expansionOf } from './expansion.ts'
import { familyOf } from './family.ts'
import type { Mention } from './mention.ts'
import type { Quotation } from './parse-quotations.ts'
import { rejectionOf } from './reject-quotation.ts'

/** The records of `mentions` (text order, outer before inner): ids, source spans, sentence, section and parent filled in. */
export function toSlogans(document: Document, mentions: readonly Mention[], quotations: readonly Quotation[], lexicon: SloganLexicon): Slogan[] {
  const enclosing = quotationFinder(quotations)
  const slogans: Slogan[] = []
  let open: { end: number; id: string }[] = []
  for (const [index, mention] of mentions.entries()) {
    const { start, end } = mention
    const id = `${document.source.id}#s${index + 1}`
    const sentence = sentenceAt(document.sentences, start)
    const quotation = mention.quote === 'none' ? enclosing(start, end) : null
    open = open.filter((outer) => outer.end >= end)
    slogans.push({
      id,
      ...document.locate(start, end),
      type: mention.type,
      quote: quotation === null ? mention.quote : 'inside',
      head: mention.head,
      family: mention.family ?? familyOf(document.text.slice(start, end), lexicon),
      members: [...mention.members],
      expansion: mention.type === 'numeral-formula' ? expansionOf(document.text, start, end) : null,
      section: isSpeech(document.text, quotation) ? 'speech' : sectionOf(sentence),
      parent: open.at(-1)?.id ?? null,
      sentence: { index: sentence?.index ?? 0, text: sentence === null ? '' : document.text.slice(sentence.start, sentence.end) },
      rules: [...mention.rules],
      confidence: mention.confidence,
    })
    open.push({ end, id })
  }
  return slogans
}

function sectionOf(sentence: Sentence | null): Section {
  return sentence?.section ?? 'body'
}

function isSpeech(text: string, quotation: Quotation | null): boolean {
  return quotation !== null && rejectionOf(text, quotation) === 'speech'
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sentences[middle] as Sentence).end <= offset) low = middle + 1
    else high = middle
  }
  return sentences[low] ?? null
}

/** Looks up the innermost quotation (no book title) around a range; ranges must be asked for in order of their start. */
function quotationFinder(quotations: readonly Quotation[]): (start: number, end: number) => Quotation | null {
  let next = 0
  let open: Quotation[] = []
  return (start, end) => {
    for (; next < quotations.length && (quotations[next] as Quotation).start <= start; next++) open.push(quotations[next] as Quotation)
    open = open.filter((quotation) => quotation.end > start)
    return open.findLast((quotation) => quotation.mark !== 'title' && quotation.end >= end) ?? null
  }
}
