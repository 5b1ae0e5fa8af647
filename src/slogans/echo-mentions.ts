import { buildAutomaton, scanText } from '../lexicon/aho-corasick.ts'
import type { Sentence, SentenceTagger } from '../model/document.ts'
import type { Mention } from './mention.ts'
import type { Quotation } from './parse-quotations.ts'
import { isWordBorder, tokensOf } from './word-borders.ts'

const SHORTEST = 4
/** Counts of two characters (三中, 六稳) are followed, other forms from four on. */
const SHORTEST_COUNT = 2
/** 三年行动计划, 四大, 1331: quoted or not, a kind of plan, a number of things, any number. */
const GENERIC = /^\d+$|^[一二三四五十]年(?:行动)?计划$|^[一二三四五六七八九十两双]{1,2}[大期项个类级批次年翼]$/

/**
 * Unquoted mentions of what the same document quotes or names as a campaign: “工业社区” … 推进工业社区建设. Only within the
 * document, so that no record depends on its neighbours; words of the ordinary dictionary are not followed, nor, outside
 * book titles, metaphors, whose plain use means something else.
 */
export function echoMentions(
  text: string,
  known: readonly Mention[],
  quotations: readonly Quotation[],
  sentenceAt: (offset: number) => Sentence | null,
  tag: SentenceTagger,
): Mention[] {
  const forms = new Map<string, Mention>()
  for (const mention of known) {
    const form = text.slice(mention.start, mention.end)
    if (
      forms.has(form) ||
      form.length < (mention.type === 'numeral-formula' ? SHORTEST_COUNT : SHORTEST) ||
      GENERIC.test(form)
    )
      continue
    const sentence = sentenceAt(mention.start)
    if (
      mention.type !== 'numeral-formula' &&
      sentence !== null &&
      tokensOf(tag(sentence), mention.start, mention.end)?.length === 1
    )
      continue
    forms.set(form, mention)
  }
  const models = [...forms.values()]
  const taken = new Set(known.map(({ start }) => start))
  const isInTitle = titleFinder(quotations)
  const mentions: Mention[] = []
  scanText(buildAutomaton([...forms.keys()]), text, (index, start, end) => {
    const model = models[index] as Mention
    const sentence = sentenceAt(start)
    if (
      taken.has(start) ||
      sentence === null ||
      !(isInTitle(start, end) || isDistinct(model, end - start)) ||
      !isWordBorder(tag(sentence), start) ||
      !isWordBorder(tag(sentence), end)
    )
      return
    mentions.push({ ...model, start, end, quote: 'none', head: null, rules: ['echo'], confidence: 0.7 })
  })
  return mentions
}

/** Four characters of a concept (“生态保护”之题) are its ordinary name as well; of a brand or campaign they are not. */
function isDistinct({ type }: Mention, length: number): boolean {
  if (type === 'numeral-formula') return true
  return type !== 'quoted-metaphor' && (length > SHORTEST || type !== 'fixed-tifa')
}

/** Whether a range stands inside a book title; ranges must be asked for in order of their end. */
function titleFinder(quotations: readonly Quotation[]): (start: number, end: number) => boolean {
  const titles = quotations.filter(({ mark, parent }) => mark === 'title' && parent?.mark !== 'title')
  let next = 0
  return (start, end) => {
    while (next < titles.length && (titles[next] as Quotation).end < end) next++
    const title = titles[next]
    return title !== undefined && title.start <= start
  }
}
