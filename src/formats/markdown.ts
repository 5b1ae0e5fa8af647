import type { Table } from '../model/table.ts'
import { readable } from './cell-text.ts'

/** GitHub-flavoured Markdown: a heading, the table, the note. */
export function tableToMarkdown(table: Table): string {
  const line = (fields: readonly string[]) => `| ${fields.join(' | ')} |`
  const escaped = (field: string) => field.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replace(/\r?\n/g, '<br>')
  const rows = [
    line(table.columns.map(({ title }) => escaped(title))),
    line(table.columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...table.rows.map((row) => line(row.map((cell) => escaped(readable(cell))))),
  ]
  return [`## ${table.title}`, rows.join('\n'), ...(table.note === null ? [] : [table.note])].join('\n\n').concat('\n')
}
