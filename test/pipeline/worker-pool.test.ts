import { afterEach, expect, it } from 'vitest'
import { type WorkerPool, workerPool } from '../../src/pipeline/worker-pool.ts'

const SCRIPT = new URL('./echo-worker.mjs', import.meta.url)

let pool: WorkerPool<string, string> | undefined
afterEach(() => pool?.close())

/** Words weigh as much as they are long; `most` of it goes into one packet. */
function open(data: string, size: number, most = 0): WorkerPool<string, string> {
  pool = workerPool<string, string>(SCRIPT, data, size, { weigh: ({ length }) => length, most })
  return pool
}

it('answers every job, alone or together with others', async () => {
  const words = Array.from({ length: 20 }, (_, i) => `word ${i}`)
  for (const most of [0, 30]) {
    const answers = await Promise.all(words.map(open('got', 2, most).run))
    expect(answers.map((answer) => answer.replace(/ \(\d+\)$/, ''))).toEqual(words.map((word) => `got ${word}`))
    await pool?.close()
  }
})

it('puts what waits together into packets, up to their weight and to the share of each worker', async () => {
  const counts = async (size: number, most: number, words: readonly string[]) => {
    const answers = await Promise.all(words.map(open('got', size, most).run))
    await pool?.close()
    return answers.map((answer) => Number(/\((\d+)\)$/.exec(answer)?.[1]))
  }
  const few = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg']
  // The first two go out before others wait.
  expect(await counts(1, 6, few)).toEqual([1, 1, 3, 3, 3, 2, 2])
  expect(await counts(1, 1, few)).toEqual([1, 1, 1, 1, 1, 1, 1])
  expect(await counts(1, 100, [...few.slice(0, 4), 'x'.repeat(200), 'hh'])).toEqual([1, 1, 2, 2, 1, 1])
  expect((await counts(2, 100, few))[4]).toBeLessThan(3)
})

it.each([
  { death: 'throw', reason: 'thrown' },
  { death: 'exit', reason: 'it ended with code 3' },
])('survives a worker that dies by $death, and does its other jobs', async ({ death, reason }) => {
  for (const most of [0, 100]) {
    const words = ['before', 'another', 'third', death, 'after', 'later']
    const results = await Promise.allSettled(words.map(open('got', 1, most).run))
    for (const [index, word] of words.entries()) {
      if (word === death) continue
      expect(results[index]).toMatchObject({ status: 'fulfilled', value: expect.stringContaining(`got ${word}`) })
    }
    expect(results[3]).toMatchObject({ status: 'rejected', reason: { name: 'WorkerCrash' } })
    expect(results[3]).toHaveProperty('reason.message', `its worker thread died: ${reason}`)
    await pool?.close()
  }
})

it('fails all jobs, those that come later too, when no worker can start', async () => {
  const { run } = open('stillborn', 2)
  const message = 'no worker thread can be started: cannot load'
  const early = await Promise.allSettled(['one', 'two', 'three', 'four', 'five'].map(run))
  for (const result of early) expect(result).toHaveProperty('reason.message', message)
  await expect(run('late')).rejects.toThrow(message)
})
