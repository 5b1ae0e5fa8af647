import { describe, expect, it } from 'vitest'
import { TABLE_FORMATTERS } from '../../src/formats/index.ts'
import type { Table } from '../../src/model/table.ts'
import { OPTIONS, SAMPLE } from './sample-table.ts'

describe('json', () => {
  it('keeps columns, and every cell with its refs under the column key', () => {
    const table = JSON.parse(TABLE_FORMATTERS.json(SAMPLE, OPTIONS))
    expect(table.columns).toEqual(SAMPLE.columns)
    expect(table.rows[0].total).toEqual({ value: 3, refs: ['qinglan#s1', 'qinglan#s4', 'yuntang#s2'] })
    expect(table.rows).toHaveLength(2)
  })
})

describe('jsonl', () => {
  it('writes a row a line with plain values and refs apart', () => {
    const rows = TABLE_FORMATTERS.jsonl(SAMPLE, OPTIONS)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows[1]).toEqual({
      family: '“a,b"|c',
      total: 1,
      'group:qinglan': null,
      'group:yuntang': null,
      'group:linxi': 1,
      refs: { total: ['linxi#s1'], 'group:linxi': ['linxi#s1'] },
    })
  })
})

describe('csv', () => {
  it('quotes fields with commas and quotation marks (RFC 4180)', () => {
    expect(TABLE_FORMATTERS.csv(SAMPLE, OPTIONS)).toBe(
      'slogan,total,qinglan,yuntang,linxi\r\n街乡吹哨、部门报到,3,2,1,\r\n"“a,b""|c",1,,,1\r\n',
    )
  })

  it('starts with a byte-order mark on request', () => {
    expect(TABLE_FORMATTERS.csv(SAMPLE, { ...OPTIONS, bom: true })).toMatch(/^\ufeffslogan,/)
  })
})

describe('tsv', () => {
  it('turns tabs and line breaks inside fields into blanks', () => {
    const table = { ...SAMPLE, rows: [SAMPLE.columns.map(() => ({ value: 'a\tb\nc' }))] }
    expect(TABLE_FORMATTERS.tsv(table, OPTIONS).split('\n')[1]).toBe('a b c\ta b c\ta b c\ta b c\ta b c')
  })
})

describe('md', () => {
  it('escapes pipes and aligns figures right', () => {
    const lines = TABLE_FORMATTERS.md(SAMPLE, OPTIONS).split('\n')
    expect(lines).toContain('| --- | ---: | ---: | ---: | ---: |')
    expect(lines).toContain('| “a,b"\\|c | 1 |  |  | 1 |')
  })
})

describe('html', () => {
  it('escapes markup and carries refs', () => {
    const html = TABLE_FORMATTERS.html({ ...SAMPLE, title: '<b>' }, OPTIONS)
    expect(html).toContain('<h2>&lt;b&gt;</h2>')
    expect(html).toContain('data-refs="yuntang#s2" title="yuntang#s2">1</td>')
  })

  it('says on the row what all of it rests on, and links cells to the sentences shown', () => {
    const refs = ['qinglan#s1', 'linxi#s2']
    const table: Table = {
      ...SAMPLE,
      columns: [...SAMPLE.columns.slice(0, 3), { key: 'examples', title: 'examples', align: 'left', role: 'examples' }],
      rows: [
        [
          { value: '小马拉大车', refs },
          { value: 2, refs },
          { value: 1, refs: ['qinglan#s1'], note: 'doubtful' },
          { value: 'qinglan#s1: 破解“小马拉大车”。', refs: ['qinglan#s1'] },
        ],
      ],
    }
    const html = TABLE_FORMATTERS.html(table, OPTIONS)
    expect(html).toContain('<tr data-refs="qinglan#s1 linxi#s2"><td>小马拉大车</td>')
    expect(html).toContain('data-refs="qinglan#s1" title="doubtful; qinglan#s1"><a href="#qinglan#s1">1</a></td>')
    expect(html).toContain('<div id="qinglan#s1">qinglan#s1: 破解“小马拉大车”。</div>')
  })
})
