import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inOrder } from '../../src/pipeline/in-order.ts'

const ROOMY = { items: 100, weight: 100 }

async function* each<T>(...items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

/** A promise and what settles it. */
function deferred<T>() {
  let resolve: (value: T) => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<T>((...settle) => {
    ;[resolve, reject] = settle
  })
  return { promise, resolve, reject }
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = []
  for await (const item of items) collected.push(item)
  return collected
}

it('yields results in the order of the items, whichever is done first', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.nat()),
      fc.record({ items: fc.integer({ min: 1, max: 4 }), weight: fc.integer({ min: 1, max: 4 }) }),
      async (scheduler, items, window) => {
        const results = inOrder(
          each(...items),
          (item) => scheduler.schedule(Promise.resolve(item * 2)),
          () => 1,
          window,
        )
        const all = collect(results)
        await scheduler.waitFor(all)
        expect(await all).toEqual(items.map((item) => item * 2))
      },
    ),
  )
})

it.each([
  { label: 'items', window: { items: 3, weight: 100 }, most: 3 },
  { label: 'weight', window: { items: 100, weight: 5 }, most: 3 },
  { label: 'weight, one item heavier than all of it', window: { items: 100, weight: 1 }, most: 1 },
])('starts no more work than the window holds, by $label', async ({ window, most }) => {
  let open = 0
  let highest = 0
  const work = async (item: number) => {
    highest = Math.max(highest, ++open)
    await new Promise((resolve) => setImmediate(resolve))
    return item
  }
  const results = inOrder(each(1, 2, 3, 4, 5, 6, 7, 8), work, () => 2, window)
  for await (const _ of results) open--
  expect(highest).toBe(most)
})

it('gives a result that is due before it waits for the next item', async () => {
  const second = deferred<string>()
  async function* slow() {
    yield 'first'
    yield await second.promise
  }
  const results = inOrder(
    slow(),
    async (item) => item,
    () => 1,
    ROOMY,
  )
  expect(await results.next()).toEqual({ value: 'first', done: false })
  second.resolve('second')
  expect(await collect(results)).toEqual(['second'])
})

it('throws what the work on an item throws when its result is due', async () => {
  const first = deferred<string>()
  const results = inOrder(
    each('first', 'second'),
    (item) => (item === 'first' ? first.promise : Promise.reject(new Error('no'))),
    () => 1,
    ROOMY,
  )
  const next = results.next()
  await new Promise((resolve) => setImmediate(resolve))
  first.resolve('done')
  expect(await next).toEqual({ value: 'done', done: false })
  await expect(results.next()).rejects.toThrow('no')
})

it('throws what reading throws', async () => {
  async function* broken() {
    yield 1
    throw new Error('unreadable')
  }
  const results = inOrder(
    broken(),
    async (item) => item,
    () => 1,
    ROOMY,
  )
  expect((await results.next()).value).toBe(1)
  await expect(results.next()).rejects.toThrow('unreadable')
})
