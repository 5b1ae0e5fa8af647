import type { DocumentRecord } from '../model/record.ts'
import type { Cell, Table } from '../model/table.ts'
import { left } from './columns.ts'
import type { TermCounts } from './terms/term-counts.ts'

/** A sentence behind a figure, by the id of its claim or slogan; of words, by the id of its document. */
export interface Example {
  readonly id: string
  readonly sentence: string
}

/** The sentences behind a row, in order. */
export type ExampleFinder = (row: readonly Cell[]) => readonly Example[]

/**
 * The tables with a column of at most so many different sentences behind each row, a line each: `id: sentence`. Every
 * document that has one comes before a second one of any. Without a number, the tables as they are.
 */
export function withExamples(tables: readonly Table[], most: number | undefined, find: ExampleFinder): Table[] {
  return tables.map((table) => {
    if (most === undefined) return table
    return {
      ...table,
      columns: [...table.columns, left('examples', 'examples', 'examples')],
      rows: table.rows.map((row) => {
        const shown = documentsFirst(find(row)).slice(0, most)
        const value = shown.map(({ id, sentence }) => `${id}: ${sentence.replace(/\s+/g, ' ').trim()}`).join('\n')
        return [...row, { value, refs: shown.map(({ id }) => id) }]
      }),
    }
  })
}

/** Finds the sentences of the claims and slogans that a row's cells refer to. */
export function recordExamples(records: readonly DocumentRecord[]): ExampleFinder {
  let sentences: ReadonlyMap<string, string> | undefined
  return (row) => {
    sentences ??= new Map(
      records.flatMap(({ claims, slogans }) => [...claims, ...slogans].map(({ id, sentence }) => [id, sentence.text])),
    )
    const ids = new Set(row.flatMap(({ refs }) => refs ?? []))
    return Array.from(ids, (id) => ({ id, sentence: sentences?.get(id) ?? '' }))
  }
}

/** Finds the sentences of a table's first cell, a term, among counts that keep them. */
export function countExamples(documents: readonly TermCounts[]): ExampleFinder {
  return ([term]) => documents.flatMap(({ examples }) => examples?.get(String(term?.value)) ?? [])
}

/** The first sentence of each document, then all others; none twice. */
function documentsFirst(examples: readonly Example[]): Example[] {
  const different = new Map<string, Example>()
  for (const example of examples) if (!different.has(example.sentence)) different.set(example.sentence, example)
  const seen = new Set<string>()
  const [first, rest]: [Example[], Example[]] = [[], []]
  for (const example of different.values()) {
    const document = example.id.replace(/#[cs]\d+$/, '')
    ;(seen.has(document) ? rest : first).push(example)
    seen.add(document)
  }
  return [...first, ...rest]
}
