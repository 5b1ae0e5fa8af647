import { afterEach, expect, it } from 'vitest'
import { type WorkerPool, workerPool } from '../../src/pipeline/worker-pool.ts'

const SCRIPT = new URL('./echo-worker.mjs', import.meta.url)

let pool: WorkerPool<string, string> | undefined
afterEach(() => pool?.close())

function open(data: string, size: number): WorkerPool<string, string> {
  pool = workerPool<string, string>(SCRIPT, data, size)
  return pool
}

it('answers every job', async () => {
  const { run } = open('got', 2)
  const words = Array.from({ length: 20 }, (_, i) => `word ${i}`)
  expect(await Promise.all(words.map(run))).toEqual(words.map((word) => `got ${word}`))
})

it.each([
  { death: 'throw', reason: 'thrown' },
  { death: 'exit', reason: 'it ended with code 3' },
])('survives a worker that dies by $death, and does its other jobs', async ({ death, reason }) => {
  const { run } = open('got', 1)
  const results = await Promise.allSettled(['before', death, 'after', 'later'].map(run))
  expect(results).toEqual([
    { status: 'fulfilled', value: 'got before' },
    { status: 'rejected', reason: expect.objectContaining({ name: 'WorkerCrash' }) },
    { status: 'fulfilled', value: 'got after' },
    { status: 'fulfilled', value: 'got later' },
  ])
  expect(results[1]).toHaveProperty('reason.message', `its worker thread died: ${reason}`)
})

it('fails all jobs, those that come later too, when no worker can start', async () => {
  const { run } = open('stillborn', 2)
  const message = 'no worker thread can be started: cannot load'
  const early = await Promise.allSettled(['one', 'two', 'three', 'four', 'five'].map(run))
  for (const result of early) expect(result).toHaveProperty('reason.message', message)
  await expect(run('late')).rejects.toThrow(message)
})
