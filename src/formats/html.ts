import type { Cell, RowSentence, Table } from '../model/table.ts'
import { readable } from './cell-text.ts'

/** Ids a cell's title names before it only counts them. */
const TITLED = 5

/**
 * A `<section>` with the table, row by row. Claim and slogan ids stand in `data-refs`, once on the row where most of its
 * cells share them; a cell of its own finds names them in its title. Cells link to their sentence where the table shows it, as
 * an example beside them or in a list below that has the sentences of each row under its name.
 */
export function* tableToHtml(table: Table): Generator<string> {
  const head = table.columns.map(({ title }, index) => `<th${aligned(table, index)}>${escapeHtml(title)}</th>`)
  yield `<section lang="zh"><h2>${escapeHtml(table.title)}</h2>\n`
  yield `<table><thead><tr>${head.join('')}</tr></thead>\n<tbody>\n`
  for (const [at, row] of table.rows.entries()) yield `${rowHtml(table, row, table.sentences?.ofRows[at])}\n`
  yield '</tbody></table>\n'
  if (table.note !== null) yield `<p>${escapeHtml(table.note)}</p>\n`
  yield* sentenceList(table)
  yield '</section>\n'
}

function rowHtml(table: Table, row: readonly Cell[], sentences: readonly RowSentence[] = []): string {
  const ofRow = refsText(row[0])
  const examples = table.columns.findIndex(({ role }) => role === 'examples')
  const shown = new Set([...(row[examples]?.refs ?? []), ...sentences.flatMap(({ ids }) => ids)])
  const cells = row.map((cell, index) => {
    const traced = index === examples || refsText(cell) === ofRow ? '' : tracedTo(cell)
    const content = index === examples ? examplesHtml(cell) : linked(cell, index === 0 ? new Set() : shown)
    return `<td${aligned(table, index)}${traced}>${content}</td>`
  })
  return `<tr${ofRow === '' ? '' : ` data-refs="${ofRow}"`}>${cells.join('')}</tr>`
}

/** The sentences of each row under its name, so that a printed page says where each figure is from. */
function* sentenceList({ columns, rows, sentences }: Table): Generator<string> {
  if (sentences === undefined) return
  yield '<h3>Sentences</h3>\n<dl>\n'
  for (const [at, ofRow] of sentences.ofRows.entries()) {
    if (ofRow.length === 0) continue
    const name = columns.flatMap(({ role }, index) => (role === 'key' ? String(rows[at]?.[index]?.value ?? '') : []))
    const items = ofRow.map(({ ids, sentence }) => `<dd>${ids.map(anchor).join(' ')}: ${escapeHtml(sentence)}</dd>\n`)
    yield `<dt>${escapeHtml(name.join('  '))}</dt>\n${items.join('')}`
  }
  yield '</dl>\n'
  if (sentences.most !== null)
    yield `<p>At most ${sentences.most} of a row; --examples shows as many as it is told to</p>\n`
}

function anchor(id: string): string {
  return `<b id="${escapeHtml(id)}">${escapeHtml(id)}</b>`
}

function tracedTo(cell: Cell): string {
  const refs = cell.refs ?? []
  const more = refs.length > TITLED ? [`+${refs.length - TITLED}`] : []
  const title = [...(cell.note === undefined ? [] : [`${cell.note};`]), ...refs.slice(0, TITLED), ...more].join(' ')
  const data = refs.length > 0 ? ` data-refs="${refsText(cell)}"` : ''
  return title === '' ? data : `${data} title="${escapeHtml(title)}"`
}

/** What the cell says, linked to the first of its sentences that the page shows. */
function linked(cell: Cell, shown: ReadonlySet<string>): string {
  const { refs } = cell
  const text = escapeHtml(readable(cell)).replaceAll('\n', '<br>')
  const target = refs?.find((ref) => shown.has(ref))
  return target === undefined || text === '' ? text : `<a href="#${escapeHtml(target)}">${text}</a>`
}

function examplesHtml({ value, refs }: Cell): string {
  const sentences = String(value ?? '').split('\n')
  return sentences.map((line, at) => `<div id="${escapeHtml(refs?.[at] ?? '')}">${escapeHtml(line)}</div>`).join('')
}

function aligned(table: Table, index: number): string {
  return table.columns[index]?.align === 'right' ? ' style="text-align:right"' : ''
}

function refsText(cell: Cell | undefined): string {
  return escapeHtml((cell?.refs ?? []).join(' '))
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char] as string)
}
