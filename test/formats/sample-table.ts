import type { FormatOptions } from '../../src/formats/table-format.ts'
import type { Table } from '../../src/model/table.ts'

export const OPTIONS: FormatOptions = { columns: 80, color: false, ambiguousWidth: 1, bom: false }

/** Two slogan families in three documents: Han text, a separator that CSV and Markdown must escape, refs, an empty cell. */
export const SAMPLE: Table = {
  name: 'compare-slogans',
  title: 'Slogans in 3 documents',
  columns: [
    { key: 'family', title: 'slogan', align: 'left', role: 'key' },
    { key: 'total', title: 'total', align: 'right' },
    { key: 'group:qinglan', title: 'qinglan', align: 'right', role: 'document' },
    { key: 'group:yuntang', title: 'yuntang', align: 'right', role: 'document' },
    { key: 'group:linxi', title: 'linxi', align: 'right', role: 'document' },
  ],
  rows: [
    [
      { value: '街乡吹哨、部门报到' },
      { value: 3, refs: ['qinglan#s1', 'qinglan#s4', 'yuntang#s2'] },
      { value: 2, refs: ['qinglan#s1', 'qinglan#s4'] },
      { value: 1, refs: ['yuntang#s2'] },
      { value: null },
    ],
    [
      { value: '“a,b"|c' },
      { value: 1, refs: ['linxi#s1'] },
      { value: null },
      { value: null },
      { value: 1, refs: ['linxi#s1'] },
    ],
  ],
  note: 'docs = documents with a mention',
}
