import type { DocumentRecord } from '../model/record.ts'
import type { Cell, RowSentence, Table } from '../model/table.ts'
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
        const value = shown.map(({ ids: [id], sentence }) => `${id}: ${sentence}`).join('\n')
        return [...row, { value, refs: shown.flatMap(({ ids: [id] }) => id ?? []) }]
      }),
    }
  })
}

/** More sentences than this do not stand under a table, but for one of each row. */
const MOST_SENTENCES = 2000

/**
 * The tables with the sentences behind each row beside them, all of them where they are not too many; those that show
 * sentences already and those that rest on none as they are.
 */
export function withSentences(tables: readonly Table[], find: ExampleFinder): Table[] {
  return tables.map((table) => {
    const most = Math.max(1, Math.floor(MOST_SENTENCES / table.rows.length))
    const all = table.columns.some(({ key }) => key === 'sentence')
      ? []
      : table.rows.map((row) => documentsFirst(find(row)))
    if (all.every((sentences) => sentences.length === 0)) return table
    const isCut = all.some(({ length }) => length > most)
    return {
      ...table,
      sentences: { ofRows: all.map((sentences) => sentences.slice(0, most)), most: isCut ? most : null },
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
function documentsFirst(examples: readonly Example[]): RowSentence[] {
  const different = new Map<string, [string, ...string[]]>()
  for (const { id, sentence } of examples) {
    const text = sentence.replace(/\s+/g, ' ').trim()
    const ids = different.get(text)
    if (ids === undefined) different.set(text, [id])
    else if (!ids.includes(id)) ids.push(id)
  }
  const seen = new Set<string>()
  const [first, rest]: [RowSentence[], RowSentence[]] = [[], []]
  for (const [sentence, ids] of different) {
    const document = ids[0].replace(/#[cs]\d+$/, '')
    ;(seen.has(document) ? rest : first).push({ ids, sentence })
    seen.add(document)
  }
  return [...first, ...rest]
}
