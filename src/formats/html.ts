import type { Cell, Table } from '../model/table.ts'

/** A `<section>` with the table; a cell's claim and slogan ids stand in `data-refs`. */
export function tableToHtml(table: Table): string {
  const aligned = (index: number) => (table.columns[index]?.align === 'right' ? ' style="text-align:right"' : '')
  const cell = ({ value, refs }: Cell, index: number) => {
    const traced = refs?.length ? ` data-refs="${escapeHtml(refs.join(' '))}"` : ''
    return `<td${aligned(index)}${traced}>${escapeHtml(String(value ?? '')).replaceAll('\n', '<br>')}</td>`
  }
  const head = table.columns.map(({ title }, index) => `<th${aligned(index)}>${escapeHtml(title)}</th>`).join('')
  return [
    `<section lang="zh"><h2>${escapeHtml(table.title)}</h2>`,
    `<table><thead><tr>${head}</tr></thead>`,
    '<tbody>',
    ...table.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
    '</tbody></table>',
    ...(table.note === null ? [] : [`<p>${escapeHtml(table.note)}</p>`]),
    '</section>',
    '',
  ].join('\n')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char] as string)
}
