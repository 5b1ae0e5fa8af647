import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

// These run the built command as a process: worker threads run built code.
const BIN = 'bin/koujing.js'
const FOLDER = 'fixtures/policies'

/** As JSONL: more than is extracted before workers start, the fixtures, and two lines that are no documents. */
function manyDocuments(): string {
  const texts = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'))
  const lines = ['本区的文字。\n'.repeat(120_000), ...texts, ...texts].map((text, i) =>
    JSON.stringify({ id: `${i}`, text }),
  )
  return [lines[0], '{ broken', ...lines.slice(1, -1), '{ broken too', lines.at(-1)].join('\n')
}

function extract(input: string, jobs: number) {
  return spawnSync(process.execPath, [BIN, 'extract', '--quiet', '--jobs', String(jobs), '-'], {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  })
}

it('writes the same, errors in their places, whatever the number of worker threads', () => {
  const input = manyDocuments()
  const [one, three] = [extract(input, 1), extract(input, 3)]
  expect(one.stdout.trimEnd().split('\n').length).toBeGreaterThan(20)
  expect(three.stdout === one.stdout).toBe(true)
  expect(three.stderr).toBe(one.stderr)
  expect(three.stderr.split('\n').filter((line) => line.includes('is not valid JSON'))).toHaveLength(2)
  expect([one.status, three.status]).toEqual([1, 1])
})

it('leaves nothing behind when it is interrupted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'koujing-'))
  // It waits for the end of standard input, after it has told of the file that is missing.
  const child = spawn(process.execPath, [BIN, 'extract', 'missing.txt', '-', '-o', join(folder, 'out.jsonl')])
  const exit = once(child, 'exit')
  await once(child.stderr, 'data')
  expect(readdirSync(folder)).toHaveLength(1)
  child.kill('SIGINT')
  expect(await exit).toEqual([null, 'SIGINT'])
  expect(readdirSync(folder)).toEqual([])
})

it('ends with its workers when its reader goes away', () => {
  const { stdout, stderr, status } = spawnSync(
    'bash',
    ['-c', `"${process.execPath}" ${BIN} extract --quiet --jobs 2 - | head -c 20; exit "\${PIPESTATUS[0]}"`],
    { encoding: 'utf8', input: manyDocuments() },
  )
  expect(stdout).toHaveLength(20)
  expect(stderr.split('\n').filter((line) => line !== '' && !line.includes('is not valid JSON'))).toEqual([])
  expect(status).toBe(0)
})
