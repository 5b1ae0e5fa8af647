import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koujing-harvest-'))
  await writeFile(join(folder, 'a.txt'), '全区推行“田埂议事堂”工作法。\n')
  await writeFile(join(folder, 'b.txt'), '各村开办田埂议事堂，群众的事群众议。\n')
})

afterAll(() => rm(folder, { recursive: true }))

const rows = async (...argv: string[]) => {
  const { stdout } = await runCli(['compare', folder, '--by', 'slogans', '--min-df', '1', '-f', 'jsonl', ...argv])
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

it('finds unquoted in one document what another quotes, on request only', async () => {
  const documents = (table: { family: string; documents: number }[]) =>
    table.find(({ family }) => family === '田埂议事堂')?.documents
  expect(documents(await rows())).toBe(1)
  expect(documents(await rows('--harvest'))).toBe(2)
})

it('cannot read standard input twice', async () => {
  const { code, stderr } = await runCli(['compare', '--harvest', '-'], { stdin: '全区推行“田埂议事堂”。' })
  expect(code).toBe(2)
  expect(stderr).toMatch(/--harvest reads the documents twice/)
})
