/** Where the hashes of a sequence start. */
export const NO_SLOT = 0x2545f491
export const NO_PRINT = 1

/** The first hash of a sequence of character codes with one more. */
export function nextSlot(slot: number, code: number): number {
  const mixed = Math.imul(slot ^ code, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** The second hash, by which sequences that share a slot are told apart. */
export function nextPrint(print: number, code: number): number {
  return (Math.imul(print, 0x85ebca6b) + code) | 0
}

/**
 * Numbers under short sequences of character codes. A sequence is named by two rolling hashes, so that looking up a longer
 * one needs no string; that two share both hashes is about as likely as a defect of the memory.
 */
export class SequenceTable {
  readonly #mask: number
  readonly #prints: Int32Array
  readonly #values: Float32Array

  /** Holds up to 2 ** `bits` numbers, best not more than half as many. */
  constructor(bits: number) {
    this.#mask = 2 ** bits - 1
    this.#prints = new Int32Array(2 ** bits)
    this.#values = new Float32Array(2 ** bits).fill(Number.NaN)
  }

  /** The number of a sequence, NaN when it has none. */
  get(slot: number, print: number): number {
    return this.#values[this.#find(slot, print)] as number
  }

  set(slot: number, print: number, value: number): void {
    const at = this.#find(slot, print)
    this.#prints[at] = print
    this.#values[at] = value
  }

  #find(slot: number, print: number): number {
    let at = slot & this.#mask
    while (this.#prints[at] !== print && !Number.isNaN(this.#values[at])) at = (at + 1) & this.#mask
    return at
  }
}
