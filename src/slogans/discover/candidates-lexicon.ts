import type { Candidate } from './discovery.ts'
import { formatLexicon } from './format-lexicon.ts'
import { mentionOf } from './mention-of.ts'

/** Candidates as a slogan lexicon (TSV) to edit and feed back; `category` tells what they were found by. */
export function candidatesLexicon(candidates: readonly Candidate[]): string {
  return formatLexicon(
    candidates.map(({ form, type, family, documents, count, first, examples }) => ({
      form,
      type,
      family,
      aliases: [],
      year: first === null ? null : Number(first.slice(0, 4)),
      category: `discovered: ${count} mentions, ${documents} documents`,
      mention: mentionOf(form),
      tails: [],
      example: examples[0]?.sentence ?? '',
    })),
  )
}
