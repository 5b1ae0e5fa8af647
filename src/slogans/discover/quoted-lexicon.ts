import { formKey } from '../../lexicon/form-key.ts'
import type { SloganEntry, SloganLexicon } from '../../lexicon/slogan-lexicon.ts'
import type { DocumentRecord } from '../../model/record.ts'
import type { Slogan } from '../../model/slogan.ts'
import { compareCodePoints } from '../../source/compare-code-points.ts'
import { formatLexicon } from './format-lexicon.ts'
import { mentionOf } from './mention-of.ts'

/** The quoted mentions of one family. */
interface Quoted {
  readonly mentions: { readonly doc: DocumentRecord['doc']; readonly slogan: Slogan }[]
}

/**
 * Every form that some document quotes as a slogan lexicon (TSV), a row a family, the most widespread first: extraction
 * with it finds the unquoted mentions too. Does not depend on the order of the records.
 *
 * @param lexicon what is known already: its rows keep how they are to be found.
 */
export function quotedLexicon(records: Iterable<DocumentRecord>, lexicon?: SloganLexicon): string {
  const families = new Map<string, Quoted>()
  for (const { doc, slogans } of records) {
    for (const slogan of slogans) {
      if (slogan.quote !== 'double' && slogan.quote !== 'single') continue
      const family = families.get(slogan.family) ?? { mentions: [] }
      family.mentions.push({ doc, slogan })
      families.set(slogan.family, family)
    }
  }
  const rows = [...families].map(([form, { mentions }]) => ({
    entry: entryOf(form, mentions, lexicon),
    mentions: mentions.length,
    documents: documentsOf(mentions),
  }))
  rows.sort(
    (a, b) => b.documents - a.documents || b.mentions - a.mentions || compareCodePoints(a.entry.form, b.entry.form),
  )
  return formatLexicon(rows.map(({ entry }) => entry))
}

function entryOf(form: string, mentions: Quoted['mentions'], lexicon: SloganLexicon | undefined): SloganEntry {
  const known = lexicon?.byKey.get(formKey(form))
  const spellings = new Set(mentions.map(({ slogan }) => formKey(slogan.text)))
  spellings.delete(form)
  const dates = mentions.flatMap(({ doc }) => doc.date ?? []).sort(compareCodePoints)
  const [first] = [...mentions].sort(
    (a, b) => compareCodePoints(a.doc.id, b.doc.id) || a.slogan.span.start - b.slogan.span.start,
  )
  return {
    form,
    type: commonest(mentions.map(({ slogan }) => slogan.type)),
    family: known?.family ?? form,
    aliases: [...new Set([...(known?.aliases ?? []), ...spellings])].sort(compareCodePoints),
    year: known?.year ?? (dates[0] === undefined ? null : Number(dates[0].slice(0, 4))),
    category: `quoted: ${mentions.length} mentions, ${documentsOf(mentions)} documents`,
    mention: known === undefined ? mentionOf(form) : known.mention === 'quoted' ? 'quoted' : 'any',
    tails: known?.tails ?? [],
    example: first?.slogan.sentence.text ?? '',
  }
}

function documentsOf(mentions: Quoted['mentions']): number {
  return new Set(mentions.map(({ doc }) => doc.id)).size
}

/** The value that occurs most often, the first by code points among equals. */
function commonest<T extends string>(values: readonly T[]): T {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [[value] = [values[0] as T]] = [...counts].sort(([a, x], [b, y]) => y - x || compareCodePoints(a, b))
  return value as T
}
