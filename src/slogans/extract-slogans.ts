import { defaultSloganLexicon, type SloganLexicon } from '../lexicon/slogan-lexicon.ts'
import type { Document, SentenceTagger } from '../model/document.ts'
import type { Slogan } from '../model/slogan.ts'
import { clauseRowMentions } from './clause-row-mentions.ts'
import { combineMentions } from './combine-mentions.ts'
import { echoMentions } from './echo-mentions.ts'
import { frontQuotedMentions } from './front-quoted-mentions.ts'
import { lexiconMentions } from './lexicon-mentions.ts'
import { midQuotedMentions } from './mid-quoted-mentions.ts'
import { namedActionMentions } from './named-action-mentions.ts'
import { numeralMentions } from './numeral-mentions.ts'
import { parallelMentions } from './parallel-mentions.ts'
import { parseQuotations } from './parse-quotations.ts'
import { punMentions } from './pun-mentions.ts'
import { quotedMentions } from './quoted-mentions.ts'
import { sentenceFinder } from './sentence-finder.ts'
import { toSlogans } from './to-slogans.ts'

/**
 * Every mention of a formula (提法) in a document, in text order, an outer one before those inside it. Depends on the
 * document and the lexicon alone. Spans are code points of the source without the enclosing quotation marks.
 *
 * @param tag tokens of a sentence, asked for only where a word border or a part of speech decides.
 */
export function extractSlogans(
  document: Document,
  tag: SentenceTagger,
  lexicon: SloganLexicon = defaultSloganLexicon(),
): Slogan[] {
  const { text, sentences } = document
  const quotations = parseQuotations(text)
  const quoted = quotedMentions(text, quotations)
  const named = namedActionMentions(text)
  const mentions = combineMentions([
    ...quoted,
    ...frontQuotedMentions(text, sentences, tag),
    ...midQuotedMentions(text, sentences, tag),
    ...punMentions(text, sentences, tag),
    ...lexiconMentions(text, lexicon),
    ...numeralMentions(text),
    ...parallelMentions(text, sentences, tag),
    ...clauseRowMentions(text, sentences),
    ...named,
    ...echoMentions(text, [...quoted, ...named], quotations, sentenceFinder(sentences), tag),
  ])
  return toSlogans(document, mentions, quotations, lexicon, tag)
}
