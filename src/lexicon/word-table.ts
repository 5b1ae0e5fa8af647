/**
 * Values by word. Most words that are asked for are not listed: they are turned away by their first UTF-16 unit and their
 * length, without being hashed.
 */
export class WordTable<Value> {
  readonly #values: ReadonlyMap<string, Value>
  /** By the first unit: the lengths of the words that begin with it, a bit each. */
  readonly #lengths = new Uint8Array(0x10000)

  constructor(values: ReadonlyMap<string, Value>) {
    this.#values = values
    for (const word of values.keys()) {
      const first = word.charCodeAt(0)
      this.#lengths[first] = (this.#lengths[first] as number) | lengthBit(word)
    }
  }

  get(word: string): Value | undefined {
    return ((this.#lengths[word.charCodeAt(0)] as number) & lengthBit(word)) === 0 ? undefined : this.#values.get(word)
  }
}

/** Lengths up to six have a bit of their own, longer ones share one. */
function lengthBit({ length }: string): number {
  return 1 << (length < LONG ? length : LONG)
}

const LONG = 7
