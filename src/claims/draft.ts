import type { Sentence } from '../model/document.ts'
import type { Attachment } from './context/attachment.ts'
import type { Surroundings } from './context/clause.ts'
import type { Quantity } from './quantities/quantity.ts'

/** A claim before it becomes a record. */
export interface Draft {
  readonly quantity: Quantity
  readonly sentence: Sentence
  readonly rule: string
  readonly around: Surroundings
  readonly attachment: Attachment
  /** One of a series that 分别 pairs with antecedents. */
  readonly respectively: boolean
}

/** A draft with some fields changed; written out, so that all drafts have one shape, which is found faster. */
export function redraft(
  { quantity, sentence, rule, around, attachment, respectively }: Draft,
  changes: Partial<Omit<Draft, 'quantity' | 'sentence'>>,
): Draft {
  return {
    quantity,
    sentence,
    rule: changes.rule ?? rule,
    around: changes.around ?? around,
    attachment: changes.attachment ?? attachment,
    respectively: changes.respectively ?? respectively,
  }
}

/** The text between two drafts that follow each other. */
export function between(text: string, { quantity }: Draft, next: Draft): string {
  return text.slice(quantity.end, next.quantity.start)
}
