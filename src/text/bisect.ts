/** How many items at the beginning of an ordered list pass `test`, found in logarithmic time: they must all stand before the others. */
export function countLeading<Item>(items: readonly Item[], test: (item: Item, index: number) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (test(items[middle] as Item, middle)) low = middle + 1
    else high = middle
  }
  return low
}
