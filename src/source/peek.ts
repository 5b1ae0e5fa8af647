/** The first bytes of a stream, at least `enough` if it has as many, and the whole stream again. */
export async function peek(
  stream: AsyncIterable<Uint8Array>,
  enough = 512,
): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const rest = stream[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let length = 0
  while (length < enough) {
    const next = await rest.next()
    if (next.done) break
    taken.push(next.value)
    length += next.value.length
  }
  return { head: Buffer.concat(taken), chunks: replay(taken, rest) }
}

async function* replay(taken: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* taken
  yield* { [Symbol.asyncIterator]: () => rest }
}
