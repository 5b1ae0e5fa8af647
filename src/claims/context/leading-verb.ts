import type { Quantity } from '../quantities/quantity.ts'

const LEADING_VERB = /^(?:约|共|均|仅)?(突破|超过|达到|达|占|为|年满|未满|不满)/

/** The verb that is itself the qualifier of a quantity (突破2万家); '' if there is none. */
export function leadingVerb(text: string, { start, numberStart }: Quantity): string {
  return LEADING_VERB.exec(text.slice(start, numberStart))?.[1] ?? ''
}
