import { expect, it } from 'vitest'
import { jsonLines, runCli } from './run-cli.ts'

interface Extracted {
  readonly tool: { readonly tifa?: string }
  readonly slogans: readonly { readonly text: string }[]
}

const extracted = async (...argv: string[]) => {
  const { stdout } = await runCli(['extract', '-f', 'jsonl', ...argv], { stdin: '全镇推进乡村振兴和高质量发展。' })
  return jsonLines<Extracted>(stdout)[0] as Extracted
}

it('known tifa beyond the core list count unquoted on request, and the record says so', async () => {
  const core = await extracted()
  expect(core.slogans.map(({ text }) => text)).toEqual(['高质量发展'])
  expect(core.tool).not.toHaveProperty('tifa')
  const all = await extracted('--tifa', 'all')
  expect(all.slogans.map(({ text }) => text)).toEqual(['乡村振兴', '高质量发展'])
  expect(all.tool.tifa).toBe('all')
})

it('commands over many documents take the option too', async () => {
  const families = async (...argv: string[]) => {
    const { stdout } = await runCli(['freq', '--of', 'slogans', '-f', 'jsonl', '-q', ...argv], {
      stdin: '全镇推进乡村振兴。',
    })
    return stdout.trim() === '' ? [] : jsonLines<{ term: string }>(stdout).map(({ term }) => term)
  }
  expect(await families()).toEqual([])
  expect(await families('--tifa', 'all')).toEqual(['乡村振兴'])
})
