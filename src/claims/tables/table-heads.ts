import { isText, type TableHead, tableHead } from './table-head.ts'

/** The heads of a document's tables, line by line. Most lines are in no table: they are read when a row asks for its head. */
export class TableHeads {
  #head: TableHead | null = null
  #unread: string[] = []

  /** Takes the next line of the document. */
  add(line: string): void {
    if (isText(line)) {
      this.#head = null
      this.#unread = []
    } else this.#unread.push(line)
  }

  /** The head of the table that goes on after the lines so far; null after a line of text. */
  read(): TableHead | null {
    this.#head = this.#unread.reduce<TableHead | null>((head, line) => tableHead(line, head), this.#head)
    this.#unread = []
    return this.#head
  }
}
