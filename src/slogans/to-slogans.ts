import type { SloganLexicon } from '../lexicon/slogan-lexicon.ts'
import type { Document, Located, Sentence, SentenceTagger } from '../model/document.ts'
import type { Repair } from '../model/record.ts'
import type { QuoteStyle, Section, Slogan } from '../model/slogan.ts'
import { expansionOf } from './expansion.ts'
import { familyOf } from './family.ts'
import type { Mention } from './mention.ts'
import type { Quotation } from './parse-quotations.ts'
import { rejectionOf } from './reject-quotation.ts'
import { sentenceFinder } from './sentence-finder.ts'

/** The records of `mentions` (text order, outer before inner): ids, source spans, sentence, section and parent filled in. */
export function toSlogans(
  document: Document,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
  lexicon: SloganLexicon,
  tag: SentenceTagger,
): Slogan[] {
  const enclosing = quotationFinder(quotations)
  const sentenceAt = sentenceFinder(document.sentences)
  const glosses = new Map(document.repairs.filter(isGloss).map((repair) => [repair.span.start, repair]))
  const slogans: Slogan[] = []
  let open: { end: number; id: string; family: string; partial: boolean }[] = []
  for (const [index, mention] of mentions.entries()) {
    const { start, end } = mention
    const id = `${document.source.id}#s${index + 1}`
    const sentence = sentenceAt(start)
    const quotation = enclosing(start, end)
    open = open.filter((outer) => outer.end >= end)
    const outer = open.at(-1)
    // The quoted parts of “壮马”赋能、“轻车”减载 are that formula, taken apart.
    const own = mention.family ?? familyOf(document.text.slice(start, end), lexicon)
    const family = outer?.partial === true && !mention.rules.includes('lexicon') ? outer.family : own
    slogans.push({
      id,
      ...withGloss(document.locate(start, end), glosses),
      type: mention.type,
      quote: quoteStyle(mention, quotation),
      head: mention.head,
      family,
      members: [...mention.members],
      expansion:
        mention.type === 'numeral-formula'
          ? expansionOf(document.text, start, end, () => (sentence === null ? [] : tag(sentence)))
          : null,
      section: isSpeech(document.text, quotation) ? 'speech' : sectionOf(sentence),
      parent: outer?.id ?? null,
      sentence: {
        index: sentence?.index ?? 0,
        text: sentence === null ? '' : document.text.slice(sentence.start, sentence.end),
      },
      rules: [...mention.rules],
      confidence: mention.confidence,
    })
    open.push({ end, id, family, partial: mention.quote === 'partial' && mention.family !== null })
  }
  return slogans
}

function isGloss({ kind, applied }: Repair): boolean {
  return kind === 'gloss' && applied !== false
}

/** The pinyin behind the last character of a formula (目標(biāo)) belongs to it as the others inside do. */
function withGloss(located: Located, glosses: ReadonlyMap<number, Repair>): Located {
  const gloss = glosses.get(located.span.end)
  if (gloss === undefined) return located
  return { ...located, span: { start: located.span.start, end: gloss.span.end }, raw: located.raw + gloss.raw }
}

function quoteStyle({ quote, start, end }: Mention, around: Quotation | null): QuoteStyle {
  if (around === null || quote !== 'none') return quote
  if (around.start !== start || around.end !== end) return 'inside'
  return around.mark === 'single' ? 'single' : 'double'
}

function sectionOf(sentence: Sentence | null): Section {
  return sentence?.section ?? 'body'
}

/** Whether a quotation, or one around it, is direct speech: a formula may be quoted inside it. */
function isSpeech(text: string, quotation: Quotation | null): boolean {
  if (quotation === null) return false
  return (quotation.mark !== 'title' && rejectionOf(text, quotation) === 'speech') || isSpeech(text, quotation.parent)
}

/** Looks up the innermost quotation (no book title) around a range; ranges must be asked for in order of their start. */
function quotationFinder(quotations: readonly Quotation[]): (start: number, end: number) => Quotation | null {
  let next = 0
  let open: Quotation[] = []
  return (start, end) => {
    for (; next < quotations.length && (quotations[next] as Quotation).start <= start; next++)
      open.push(quotations[next] as Quotation)
    open = open.filter((quotation) => quotation.end > start)
    return open.findLast((quotation) => quotation.mark !== 'title' && quotation.end >= end) ?? null
  }
}
