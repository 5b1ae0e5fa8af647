import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { jsonLines, runCli } from './run-cli.ts'

interface Row {
  readonly form: string
  readonly keyness: number
  readonly example: string | null
}

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koujing-discover-'))
  await mkdir(join(folder, 'mine'))
  const villages = [
    ['青石', '做法', '制度'],
    ['白沙', '，村民称好', '，水清了'],
    ['云溪', '机制', '办法'],
  ] as const
  for (const [index, [village, hall, river]] of villages.entries()) {
    const text = `${village}镇推行“田埂议事堂”${hall}。\n${village}镇落实“河长巡河”${river}。\n`
    await writeFile(join(folder, 'mine', `${index}.txt`), text)
  }
  await writeFile(join(folder, 'others.txt'), '各地落实河长巡河制度，河长巡河成为常态。\n'.repeat(5))
})

afterAll(() => rm(folder, { recursive: true }))

const discover = async (...argv: string[]) => {
  const { stdout } = await runCli(['discover', join(folder, 'mine'), '-f', 'jsonl', '-q', ...argv])
  return new Map(jsonLines<Row>(stdout).map((row) => [row.form, row]))
}

it('measures keyness against the documents of --background', async () => {
  const against = await discover('--background', join(folder, 'others.txt'))
  expect(against.get('河长巡河')?.keyness).toBeLessThan(0)
  expect(against.get('田埂议事堂')?.keyness).toBeGreaterThan(3)
})

it('holds forms to a length and shows examples on request', async () => {
  expect([...(await discover('--min-chars', '5')).keys()]).toContain('田埂议事堂')
  expect([...(await discover('--max-chars', '4')).keys()]).not.toContain('田埂议事堂')
  expect((await discover('--examples', '2')).get('田埂议事堂')?.example?.split(' / ')).toHaveLength(2)
})

it('names a background that cannot be read', async () => {
  const { code, stderr } = await runCli(['discover', join(folder, 'mine'), '--background', join(folder, 'none.txt')])
  expect(code).not.toBe(0)
  expect(stderr).toContain('none.txt')
})
