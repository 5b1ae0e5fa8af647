import { expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

it('tells claims, dates and hotlines apart and says why', async () => {
  const { code, stdout } = await runCli(['explain', '2024年新增停车位1965个，开通12345热线。', '-f', 'jsonl'])
  expect(code).toBe(0)
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(rows.map(({ number, status }) => `${number} ${status}`)).toEqual([
    '2024年 date',
    '1965个 claim',
    '12345 identifier',
  ])
  for (const { why } of rows) expect(why).not.toBe('')
})

it('reads standard input when no text is given', async () => {
  const { stdout } = await runCli(['explain', '-f', 'csv'], { stdin: '新增停车位1965个。' })
  expect(stdout).toContain('1965个,claim')
})
