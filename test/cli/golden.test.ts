import { describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

const INPUTS = ['fixtures/policies/qinglan-2024-summary.txt', 'fixtures/policies/yuntang-2023-reply.txt']
const FORMATS = ['table', 'plain', 'json', 'jsonl', 'csv', 'tsv', 'md', 'html']

/** Every command that makes tables, at work on two documents. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  compare: ['compare', ...INPUTS, '--top', '4'],
  diff: ['compare', ...INPUTS, '--diff', '--top', '4'],
  audit: ['audit', ...INPUTS, '--top', '4'],
  freq: ['freq', ...INPUTS, '--min-length', '2', '--top', '4'],
  kwic: ['kwic', '党建引领', ...INPUTS],
  collocates: ['collocates', '网格', ...INPUTS, '--min-freq', '2', '--top', '4'],
  keyness: ['keyness', INPUTS[0] as string, '--reference', INPUTS[1] as string, '--min-length', '2', '--top', '4'],
  dispersion: ['dispersion', ...INPUTS, '--of', 'slogans', '--top', '4'],
  families: ['families', ...INPUTS, '--all', '--top', '4'],
  discover: ['discover', ...INPUTS, '--top', '4'],
  reuse: ['reuse', ...INPUTS, '--min-length', '16', '--top', '4'],
  explain: ['explain', '2024年新增停车位1965个，12345热线办结率达98.5%。'],
  timeline: ['timeline', ...INPUTS, '--of', 'slogans', '--top', '4'],
}

describe.each(Object.entries(CALLS))('koujing %s', (name, argv) => {
  it.each(FORMATS)('-f %s', async (format) => {
    const { code, stdout } = await runCli([...argv, '--quiet', '-f', format], { env: { COLUMNS: '100' } })
    expect(code).toBe(0)
    await expect(stdout).toMatchFileSnapshot(`../golden/cli/${name}.${format}`)
  })
})
