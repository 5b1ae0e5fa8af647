import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

const [FIRST, SECOND, THIRD] = ['qinglan-2023-communique', 'qinglan-2024-summary', 'linxi-2024-feature-ascii'].map(
  (name) => `fixtures/policies/${name}.txt`,
) as [string, string, string]

describe('extract --resume', () => {
  let folder: string
  let file: string
  const extract = (...args: string[]) => runCli(['extract', ...args, '-o', file])

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'koujing-resume-'))
    file = join(folder, 'records.jsonl')
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('ends in the same bytes after a call was broken off within a record', async () => {
    await extract(FIRST, SECOND, THIRD)
    const whole = await readFile(file, 'utf8')
    const secondLine = whole.indexOf('\n') + 1
    for (const kept of [0, 5, 200, secondLine - 1, secondLine, secondLine + 1000, whole.length - 1, whole.length]) {
      await writeFile(file, whole.slice(0, kept))
      expect(await extract('--resume', FIRST, SECOND, THIRD)).toMatchObject({ code: 0 })
      expect(await readFile(file, 'utf8')).toBe(whole)
    }
  })

  it('adds what is new and says how much that was', async () => {
    await extract(FIRST)
    const { stderr } = await extract('--resume', FIRST, SECOND)
    expect(stderr).toContain(`1 document processed, 1 record written to ${file}`)
    await extract('--resume', FIRST, SECOND)
    const ids = (await readFile(file, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).doc.id)
    expect(ids).toEqual(['qinglan-2023-communique', 'qinglan-2024-summary'])
  })

  it('extracts a document again that was changed', async () => {
    const text = join(folder, 'notice.txt')
    await writeFile(text, '全县招聘社区工作者120名。')
    await extract('--resume', text)
    await writeFile(text, '全县招聘社区工作者130名。')
    await extract('--resume', text)
    const values = (await readFile(file, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).claims[0].value)
    expect(values).toEqual([120, 130])
  })

  it('leaves a file alone that holds no records, or those of other lexicons', async () => {
    for (const notes of ['notes\nof mine', 'notes', '{"notes": 1}\n']) {
      await writeFile(file, notes)
      const { code, stderr } = await extract('--resume', FIRST)
      expect(code).toBe(2)
      expect(stderr).toContain(`${file}:1 is no record of extract`)
      expect(await readFile(file, 'utf8')).toBe(notes)
    }

    await rm(file)
    await extract(FIRST)
    const before = await readFile(file, 'utf8')
    const lexicon = join(folder, 'more.tsv')
    await writeFile(lexicon, 'form\ttype\tfamily\n云塘夜话\tbrand-name\t\n')
    const other = await extract('--resume', '--lexicon', lexicon, SECOND)
    expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining('another version, dictionary or lexicon') })
    expect(await readFile(file, 'utf8')).toBe(before)
  })

  it('says so where the file is a directory', async () => {
    const call = await runCli(['extract', '--resume', FIRST, '-f', 'jsonl', '-o', folder])
    expect(call).toMatchObject({ code: 2, stderr: expect.stringContaining(`cannot write ${folder} (EISDIR)`) })
  })

  it('needs a JSONL file', async () => {
    const message = expect.stringContaining('--resume adds records to a JSONL file')
    expect(await runCli(['extract', '--resume', FIRST])).toMatchObject({ code: 2, stderr: message })
    expect(await runCli(['extract', '--resume', FIRST, '-o', join(folder, 'records.json')])).toMatchObject({ code: 2 })
  })
})
