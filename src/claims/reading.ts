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
}
