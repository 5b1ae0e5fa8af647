import type { SloganEntry } from '../../lexicon/slogan-lexicon.ts'

const COLUMNS = ['form', 'type', 'family', 'aliases', 'year', 'category', 'mention', 'tails', 'example'] as const

/** Entries as a lexicon file that `loadSloganLexicon` reads back: tab-separated, with a header, a line an entry. */
export function formatLexicon(entries: readonly SloganEntry[]): string {
  const lines = entries.map((entry) =>
    COLUMNS.map((column) => cell(column === 'family' && entry.family === entry.form ? null : entry[column])).join('\t'),
  )
  return [COLUMNS.join('\t'), ...lines, ''].join('\n')
}

function cell(value: string | number | null | readonly string[]): string {
  const text = typeof value === 'object' && value !== null ? value.join('|') : String(value ?? '')
  return text.replace(/\s+/g, ' ').trim()
}
