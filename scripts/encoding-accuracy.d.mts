export interface EncodingScore {
  readonly name: string
  /** In characters; Infinity for whole texts. */
  readonly length: number
  readonly total: number
  /** The texts that did not come back. */
  readonly wrong: readonly string[]
}

export function encodingAccuracy(
  decode: (bytes: Uint8Array) => { readonly text: string; readonly encoding: string },
  texts: readonly string[],
  cutsPerText?: number,
): EncodingScore[]
