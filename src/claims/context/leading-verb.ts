import type { Quantity } from '../quantities/quantity.ts'

const LEADING_VERB = /^(?:约|共|均|仅)?(突破|超过|达到|达|占|为|年满|未满|不满)/

/** The verb that is itself the qualifier of a quantity (突破2万家); '' if there is none. */
export function leadingVerb(text: string, { start, numberStart }: Quantity): string {
  return LEADING_VERB.exec(text.slice(start, numberStart))?.[1] ?? ''
}

const LIMITING_VERB = /^(?:不(?:得|会|应当?|能|宜|可)?|略|均)?(?:超过|超出|[低高少多大小]于)|^[高多]达|^接近/

/** The comparison by which a quantity is qualified (不超过6个月): its verb where the clause has no other; '' if none. */
export function limitingVerb(text: string, { start, numberStart }: Quantity): string {
  return LIMITING_VERB.exec(text.slice(start, numberStart))?.[0] ?? ''
}
