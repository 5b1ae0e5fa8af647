import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatTable } from '../../src/formats/index.ts'
import type { Column, Table } from '../../src/model/table.ts'
import { OPTIONS, SAMPLE } from './sample-table.ts'

describe('json', () => {
  it('keeps columns, and every cell with its refs under the column key', () => {
    const table = JSON.parse(formatTable('json', SAMPLE, OPTIONS))
    expect(table.columns).toEqual(SAMPLE.columns)
    expect(table.rows[0].total).toEqual({ value: 3, refs: ['qinglan#s1', 'qinglan#s4', 'yuntang#s2'] })
    expect(table.rows).toHaveLength(2)
  })

  it('is what JSON.stringify makes of the whole, whatever the keys, values and refs', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('rows', '2', '10', 'a', '"rows": []', '\n'))
    const cell = fc.record(
      {
        value: fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)),
        refs: fc.array(text),
      },
      { requiredKeys: ['value'] },
    )
    const tables = fc.array(text, { maxLength: 4 }).chain((keys) =>
      fc.record({
        name: text,
        title: text,
        columns: fc.constant(keys.map((key): Column => ({ key, title: key, align: 'left' }))),
        rows: fc.array(fc.tuple(...keys.map(() => cell)), { maxLength: 3 }),
        note: fc.option(text),
      }),
    )
    fc.assert(
      fc.property(tables, ({ name, title, columns, rows, note }) => {
        const keyed = rows.map((row) => Object.fromEntries(columns.map(({ key }, at) => [key, row[at]])))
        const whole = { name, title, columns, rows: keyed, note }
        expect(formatTable('json', { name, title, columns, rows, note }, OPTIONS)).toBe(
          `${JSON.stringify(whole, null, 2)}\n`,
        )
      }),
    )
  })
})

it.each(['json', 'jsonl'] as const)('%s gives a row that is shorter than its columns empty cells', (format) => {
  const columns = ['a', 'b'].map((key): Column => ({ key, title: key, align: 'left' }))
  const text = formatTable(format, { ...SAMPLE, columns, rows: [[{ value: 1 }]] }, OPTIONS)
  const parsed = JSON.parse(text)
  const expected = { json: { a: { value: 1 }, b: { value: null } }, jsonl: { a: 1, b: null, refs: {} } }
  expect(format === 'json' ? parsed.rows[0] : parsed).toEqual(expected[format])
})

describe('jsonl', () => {
  it('writes a row a line with plain values and refs apart', () => {
    const rows = formatTable('jsonl', SAMPLE, OPTIONS)
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
    expect(formatTable('csv', SAMPLE, OPTIONS)).toBe(
      'slogan,total,qinglan,yuntang,linxi\r\n街乡吹哨、部门报到,3,2,1,\r\n"“a,b""|c",1,,,1\r\n',
    )
  })

  it('starts with a byte-order mark on request', () => {
    expect(formatTable('csv', SAMPLE, { ...OPTIONS, bom: true })).toMatch(/^\ufeffslogan,/)
  })
})

describe('tsv', () => {
  it('turns tabs and line breaks inside fields into blanks', () => {
    const table = { ...SAMPLE, rows: [SAMPLE.columns.map(() => ({ value: 'a\tb\nc' }))] }
    expect(formatTable('tsv', table, OPTIONS).split('\n')[1]).toBe('a b c\ta b c\ta b c\ta b c\ta b c')
  })
})

describe('md', () => {
  it('escapes pipes and aligns figures right', () => {
    const lines = formatTable('md', SAMPLE, OPTIONS).split('\n')
    expect(lines).toContain('| --- | ---: | ---: | ---: | ---: |')
    expect(lines).toContain('| “a,b"\\|c | 1 |  |  | 1 |')
  })
})

describe('html', () => {
  it('escapes markup and carries refs', () => {
    const html = formatTable('html', { ...SAMPLE, title: '<b>' }, OPTIONS)
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
    const html = formatTable('html', table, OPTIONS)
    expect(html).toContain('<tr data-refs="qinglan#s1 linxi#s2"><td>小马拉大车</td>')
    expect(html).toContain('data-refs="qinglan#s1" title="doubtful; qinglan#s1"><a href="#qinglan#s1">1</a></td>')
    expect(html).toContain('<div id="qinglan#s1">qinglan#s1: 破解“小马拉大车”。</div>')
  })

  it('lists the sentences of each row below the table, every cell linked to its own', () => {
    const ofRows = [[{ ids: ['qinglan#s1', 'qinglan#s4'], sentence: '“<吹哨>”机制' }], []]
    const html = formatTable('html', { ...SAMPLE, sentences: { ofRows, most: 1 } }, OPTIONS)
    expect(html).toContain('title="qinglan#s1 qinglan#s4"><a href="#qinglan#s1">2</a></td>')
    expect(html).toContain('title="yuntang#s2">1</td>')
    expect(html).toContain(
      '<dt>街乡吹哨、部门报到</dt>\n' +
        '<dd><b id="qinglan#s1">qinglan#s1</b> <b id="qinglan#s4">qinglan#s4</b>: “&lt;吹哨&gt;”机制</dd>\n</dl>\n' +
        '<p>At most 1 of a row; --examples shows as many as it is told to</p>\n</section>',
    )
  })
})
