import { describe, expect, test } from 'vitest'
import { auditRecords } from '../../../src/corpus/audit/audit.ts'
import { extract } from '../../../src/pipeline/library.ts'

/** Two whole numbers of a run, always the same for the same run. */
function numbers(run: number): readonly [small: number, great: number] {
  return [37 + ((run * 7919) % 61), 211 + ((run * 104729) % 577)]
}

const rate = (part: number, whole: number) => ((part / whole) * 100).toFixed(1)

/** Statements that hold for any two numbers; `slip` is added to one of their figures. */
const STATEMENTS: Readonly<Record<string, (a: number, b: number, slip: number) => string>> = {
  'parts in brackets': (a, b, slip) => `全县划分巡护片区${a + b}个（山区${a + slip}个、平原${b}个）。`,
  'names that leave nothing out': (a, b, slip) =>
    `规划提出指标${a + b}个，其中约束性指标${a}个、预期性指标${b + slip}个。`,
  'old and new projects': (a, b, slip) => `全年安排水利项目${a + b}个，续建${a + slip}个，新开工${b}个。`,
  'rate of what is done': (a, b, slip) => `收到群众来信${b}件，办结${a}件，办结率${rate(a + slip, b)}%。`,
  'share of a part': (a, b, slip) => `检修水泵${b}台，其中大型水泵${a}台，占${rate(a + slip, b)}%。`,
  'growth from one figure to another': (a, b, slip) => `乡村书屋由${b}个增加到${a + b}个，增长${rate(a + slip, b)}%。`,
  'growth and its amount': (a, b, slip) => `培育家庭工坊${a + b}家，比上年增加${a}家，增长${rate(a + slip, b)}%。`,
  'points between two rates': (a, b, slip) =>
    `自来水普及率由${(b / 10).toFixed(1)}%提高到${((a + b) / 10).toFixed(1)}%，提高${((a + slip) / 10).toFixed(1)}个百分点。`,
  'the same figure again': (a, b, slip) =>
    `全县修缮古桥${a * 100 + b}座，群众称便。\n\n全年修缮古桥${a * 100 + b + (slip === 0 ? 0 : 10)}座，无一返工。`,
}

const RUNS = Array.from({ length: 12 }, (_, run) => run + 1)

describe.each(Object.entries(STATEMENTS))('%s', (_name, statement) => {
  test.each(RUNS)('with the numbers of run %i', (run) => {
    const [a, b] = numbers(run)
    const verdicts = (slip: number) => auditRecords([extract(statement(a, b, slip))]).map(({ verdict }) => verdict)
    expect(verdicts(0)).toContain('ok')
    expect(verdicts(0)).not.toContain('mismatch')
    expect(verdicts(9)).toContain('mismatch')
  })
})

const MEMBERS = ['规范选址', '规范施工', '规范验收', '规范运营', '规范管护', '规范收费']
const NUMERALS = '零一二三四五六'

test.each([3, 4, 5, 6])('a formula of %i members, and with one left out', (count) => {
  const listed = (members: readonly string[]) => `落实“${NUMERALS[count]}个规范”：${members.join('、')}。`
  const verdictsOf = (text: string) => auditRecords([extract(text)]).map(({ check, verdict }) => `${check} ${verdict}`)
  expect(verdictsOf(listed(MEMBERS.slice(0, count)))).toEqual(['formula ok'])
  expect(verdictsOf(listed(MEMBERS.slice(1, count)))).toEqual(['formula mismatch'])
})
