import type { NumberStatus } from '../model/claim.ts'
import type { Sentence } from '../model/document.ts'
import type { Quantity } from './quantities/quantity.ts'

/** A number found in the text and what it is. */
export interface Reading {
  readonly sentence: Sentence
  readonly quantity: Quantity
  readonly status: NumberStatus
  /** The status rule that decided; for claims, `quantity` or `rank`. */
  readonly rule: string
  /** The whole expression the number belongs to (2024年5月31日, 第十六条), as UTF-16 offsets; null if that is its quantity. */
  readonly cover: { readonly start: number; readonly end: number } | null
  /** For a figure in a row of a table: the name of the row and the verb its column states it with. */
  readonly row: { readonly name: string; readonly column: string } | null
}
