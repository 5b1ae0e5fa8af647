import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { displayWidth, wrap } from '../../src/formats/display-width.ts'
import { flow } from '../../src/formats/flow.ts'
import { tableToPlain } from '../../src/formats/plain.ts'
import { tableToTerminal } from '../../src/formats/terminal.ts'
import type { Table } from '../../src/model/table.ts'
import { OPTIONS, SAMPLE } from './sample-table.ts'

const NARROW = { ambiguousWidth: 1 } as const
const LONG = '不断完善贴近居民日常需要的社区服务清单，做实（楼栋议事）小区协商“微事快办”、常办常新；新增停车位865个。'

const widths = (text: string) => text.split('\n').map((line) => displayWidth(line, NARROW))
const han = (text: string) =>
  [...text]
    .filter((char) => /\p{Script=Han}/u.test(char))
    .sort()
    .join('')

describe('wrap', () => {
  it.each([8, 10, 13, 20, 40])('loses nothing and keeps within %i columns', (width) => {
    const lines = wrap(LONG, width, NARROW)
    expect(lines.join('')).toBe(LONG)
    for (const line of lines) expect(displayWidth(line, NARROW)).toBeLessThanOrEqual(width)
  })

  it('starts no line with closing punctuation and ends none with an opening bracket', () => {
    for (const line of wrap(LONG, 12, NARROW)) {
      expect(line).not.toMatch(/^[，。、；：！？”）]/)
      expect(line).not.toMatch(/[“（]$/)
    }
  })

  it('counts ambiguous characters as two columns where the terminal does', () => {
    expect(displayWidth('“①”', { ambiguousWidth: 1 })).toBe(3)
    expect(displayWidth('“①”', { ambiguousWidth: 2 })).toBe(6)
  })
})

describe('displayWidth', () => {
  it.each([1, 2] as const)('agrees with string-width, ambiguous characters taking %i columns', (ambiguousWidth) => {
    const chars = Array.from({ length: 0xffe0 }, (_, code) => String.fromCharCode(code)).filter((char) =>
      /\P{Cs}/u.test(char),
    )
    const ours = chars.filter(
      (char) =>
        displayWidth(`a${char}`, { ambiguousWidth }) !==
        stringWidth(`a${char}`, { ambiguousIsNarrow: ambiguousWidth < 2 }),
    )
    expect(ours).toEqual([])
  })
})

describe.each([
  ['terminal', tableToTerminal],
  ['plain', tableToPlain],
] as const)('%s table', (_, format) => {
  it.each([60, 72, 80, 120])('fits %i columns and keeps every character', (columns) => {
    const wide: Table = {
      ...SAMPLE,
      rows: [
        ...SAMPLE.rows,
        SAMPLE.columns.map(({ role }) => ({ value: role === 'key' ? LONG : '9100余块 清理不规范挂牌' })),
      ],
    }
    const text = format(wide, { ...OPTIONS, columns })
    for (const width of widths(text)) expect(width).toBeLessThanOrEqual(columns)
    const printed = [wide.title, ...wide.rows.flat().map(({ value }) => String(value ?? ''))].join('')
    expect(han(text)).toBe(han(printed))
  })
})

describe('layout of wide tables', () => {
  const documents = Array.from({ length: 12 }, (_, index) => `document-number-${index}`)
  const counts: Table = {
    name: 'counts',
    title: 'Counts',
    columns: [
      { key: 'family', title: 'slogan', align: 'left', role: 'key' },
      ...documents.map((title) => ({ key: title, title, align: 'right', role: 'document' }) as const),
    ],
    rows: [[{ value: '小马拉大车' }, ...documents.map((_, index) => ({ value: index }))]],
    note: null,
  }

  it('puts letters over document columns and explains them when the titles are too wide', () => {
    const text = tableToTerminal(counts, OPTIONS)
    expect(text).toContain('│  L │')
    expect(text).toContain('L document-number-11')
  })

  it('stacks the rows when even letters do not fit', () => {
    const worded: Table = {
      ...counts,
      rows: [
        [
          { value: '牌子' },
          ...documents.map((_, index) => ({ value: index % 3 === 0 ? `9100余块 清理${index}` : null })),
        ],
      ],
    }
    const text = tableToTerminal(worded, OPTIONS)
    expect(text).toContain('document-number-9 9100余块 清理9')
    expect(text).not.toContain('document-number-1 ')
    expect(text).not.toContain('│')
  })
})

it('leaves out document columns that are too many to read, and says so', () => {
  const many: Table = {
    ...SAMPLE,
    columns: [
      { key: 'family', title: 'slogan', align: 'left', role: 'key' },
      { key: 'total', title: 'total', align: 'right' },
      ...Array.from(
        { length: 40 },
        (_, n) => ({ key: `d${n}`, title: `d${n}`, align: 'right', role: 'document' }) as const,
      ),
    ],
    rows: [[{ value: '小马拉大车' }, { value: 40 }, ...Array.from({ length: 40 }, () => ({ value: 1 }))]],
  }
  const text = tableToPlain(many, { ...OPTIONS, columns: 100 })
  expect(text).toContain('小马拉大车     40\n')
  expect(text).toContain('(not shown: 40 document columns; group them with --group-by, or write a file with -f csv)')
})

it('colours only on request', () => {
  const colorCode = String.fromCharCode(27)
  expect(tableToTerminal(SAMPLE, OPTIONS)).not.toContain(colorCode)
  expect(tableToTerminal(SAMPLE, { ...OPTIONS, color: true })).toContain(colorCode)
})

it('leaves borders out where the terminal draws them two columns wide', () => {
  expect(tableToTerminal(SAMPLE, { ...OPTIONS, ambiguousWidth: 2 })).not.toContain('│')
})

describe('where lines break', () => {
  it.each([
    [
      'between the values of a cell',
      '2.4万个 新增；≥1.5万个 新增（要求）',
      20,
      ['2.4万个 新增；', '≥1.5万个', '新增（要求）'],
    ],
    ['at a blank before the middle of a value', '9100余块 清理不规范挂牌', 16, ['9100余块', '清理不规范挂牌']],
    ['never between a figure and what counts it', '本年清理不规范挂牌9100余块', 20, ['本年清理不规范挂牌', '9100余块']],
    ['after the hyphens of a long name', 'qinglan-2024-summary', 13, ['qinglan-2024-', 'summary']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width, NARROW)).toEqual(lines)
  })
})

it('keeps what follows a wrapped item off its last line, and indents its further lines', () => {
  const items = ['甲县 2.4万个 新增；≥1.5万个 新增', '乙县 64个', '丙县 8个']
  expect(flow(items, 30, NARROW)).toEqual(['甲县 2.4万个 新增；', '  ≥1.5万个 新增', '乙县 64个   丙县 8个'])
})

it('shows examples under what names their row, whole and within the width', () => {
  const table: Table = {
    ...SAMPLE,
    columns: [...SAMPLE.columns, { key: 'examples', title: 'examples', align: 'left', role: 'examples' }],
    rows: SAMPLE.rows.map((row, n) => [...row, { value: `a#s${n}: ${LONG}\nb#s${n}: ${LONG}` }]),
  }
  for (const format of [tableToPlain, tableToTerminal]) {
    const text = format(table, { ...OPTIONS, columns: 60 })
    for (const width of widths(text)) expect(width).toBeLessThanOrEqual(60)
    const lines = text.split('\n')
    expect(lines[lines.indexOf('“a,b"|c') + 1]).toMatch(/^ {2}a#s1: 不断完善/)
    expect(text).not.toContain('examples')
  }
})

describe('columns stand under each other', () => {
  const words = fc.stringMatching(/^[街道清理挂牌个名0-9a-z“”—…①、，·]{0,24}$/)
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
    .chain(([columns, rows]) =>
      fc.array(fc.array(words, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    )
    .map(
      (rows): Table => ({
        name: 'any',
        title: 'any',
        columns: (rows[0] as string[]).map((_, n) => ({
          key: `c${n}`,
          title: `列${n}`,
          align: n % 2 === 0 ? 'left' : 'right',
        })),
        rows: rows.map((row) => row.map((value) => ({ value }))),
        note: null,
      }),
    )

  it.each([1, 2] as const)('at any width from 60, ambiguous characters %i wide', (ambiguousWidth) => {
    const measure = (line: string) => displayWidth(line, { ambiguousWidth })
    fc.assert(
      fc.property(tables, fc.integer({ min: 60, max: 140 }), (table, columns) => {
        for (const format of [tableToPlain, tableToTerminal]) {
          const lines = format(table, { ...OPTIONS, columns, ambiguousWidth }).split('\n')
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(columns)
          const bordered = lines.filter((line) => /^[┌├│└]/.test(line)).map(measure)
          expect(new Set(bordered).size).toBeLessThanOrEqual(1)
          const printed = lines.join('').replace(/[\s┌├│└─┬┼┴┐┤┘]/g, '')
          for (const { value } of table.rows.flat()) expect(contains(printed, String(value))).toBe(true)
        }
      }),
    )
  })
})

it('shows a value that looks like the mark of an empty cell', () => {
  const table: Table = {
    name: 'any',
    title: 'any',
    columns: [
      { key: 'a', title: 'a', align: 'left', role: 'key' },
      { key: 'b', title: 'b', align: 'left' },
      { key: 'c', title: 'c', align: 'left' },
    ],
    rows: [[{ value: LONG.repeat(9) }, { value: '·' }, { value: null }]],
    note: null,
  }
  expect(tableToPlain(table, { ...OPTIONS, columns: 60 })).toMatch(/^ {2}b ·$/m)
})

/** Whether the characters of `text` all stand in `printed`, in order: wrapped cells lie side by side. */
function contains(printed: string, text: string): boolean {
  let from = 0
  for (const char of text) {
    from = printed.indexOf(char, from) + 1
    if (from === 0) return false
  }
  return true
}
