/** A value in a table cell; `refs` are the ids of the claims or slogans it was computed from. */
export interface Cell {
  readonly value: string | number | null
  readonly refs?: readonly string[]
  /** What a reader of this cell should know: why an alignment is doubtful, which rule a finding rests on. */
  readonly note?: string
}

export interface Column {
  readonly key: string
  readonly title: string
  readonly align: 'left' | 'right'
  /**
   * What a terminal does with the column when the table is too wide: `key` names the row and always stays, `document` is
   * one of many alike and may be headed by a letter, `detail` is left out first, with a word about it, `examples` are
   * sentences that people get below the table, `context` reads on from the column beside it and is not wrapped.
   */
  readonly role?: 'key' | 'document' | 'detail' | 'examples' | 'context'
  /** What the values are, for formats that know types; read off the values when absent. */
  readonly type?: ColumnType
}

/** `list` is text whose items are joined by `|`. */
export type ColumnType = 'text' | 'integer' | 'number' | 'list'

/** A sentence and the ids of the claims or slogans of a row that stand in it. */
export interface RowSentence {
  readonly ids: readonly string[]
  readonly sentence: string
}

/** The sentences behind the rows of a table, for formats that can lead from a figure to them. */
export interface TableSentences {
  readonly ofRows: readonly (readonly RowSentence[])[]
  /** So many of each row at most; null where none was left out. */
  readonly most: number | null
}

/** What every corpus command returns and every table format prints. */
export interface Table {
  readonly name: string
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** One line under the table: definitions, what was left out. */
  readonly note: string | null
  readonly sentences?: TableSentences
}
