/** How much may be under way at a time, finished results that wait for an earlier one included. */
export interface Window {
  readonly items: number
  readonly weight: number
}

interface Work<Result> {
  readonly result: Promise<Result>
  readonly weight: number
}

/**
 * Starts work on items as they come and yields its results in the order of the items, whichever is done first. Nothing
 * more is read while the window is full, so that memory stays bounded however slow the work or the reader of the results
 * is; a result that is due does not wait for an item that is still to come. One item always fits, whatever its weight.
 * Throws what reading throws once what was read before is done, and what the work on an item throws when its result is due.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterator<Item>,
  start: (item: Item) => Promise<Result>,
  weigh: (item: Item) => number,
  window: Window,
): AsyncGenerator<Result> {
  const queue: Work<Result>[] = []
  let weight = 0
  let isOpen = true
  let failure: { readonly error: unknown } | null = null
  let reading: Promise<Read<Item>> | null = null
  while (isOpen || queue.length > 0) {
    const [due] = queue
    const hasRoom = due === undefined || (queue.length < window.items && weight < window.weight)
    if (isOpen && hasRoom) reading ??= read(items)
    const first = await Promise.race([
      ...(reading === null ? [] : [reading]),
      ...(due === undefined ? [] : [due.result.then((result) => ({ result }))]),
    ])
    if ('result' in first) {
      weight -= queue.shift()?.weight ?? 0
      yield first.result
      continue
    }
    reading = null
    if (!('item' in first)) {
      isOpen = false
      if ('error' in first) failure = first
      continue
    }
    const work = { result: start(first.item), weight: weigh(first.item) }
    // What fails before it is due is thrown when it is due; until then nobody listens, which Node takes for a fault.
    work.result.catch(() => undefined)
    queue.push(work)
    weight += work.weight
  }
  if (failure !== null) throw failure.error
}

type Read<Item> = { readonly item: Item } | { readonly error: unknown } | { readonly end: true }

async function read<Item>(items: AsyncIterator<Item>): Promise<Read<Item>> {
  try {
    const next = await items.next()
    return next.done === true ? { end: true } : { item: next.value }
  } catch (error) {
    return { error }
  }
}
