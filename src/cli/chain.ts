import { InputError } from '../model/errors.ts'

/** Several streams one after the other, each item marked with where it came `from`. */
export async function* chain<T extends object>(
  ...streams: readonly (readonly [name: string, items: AsyncIterable<T | InputError>])[]
): AsyncGenerator<(T & { readonly from: string }) | InputError> {
  for (const [from, items] of streams) {
    for await (const item of items) yield item instanceof InputError ? item : { ...item, from }
  }
}
