import { z } from 'zod'

/**
 * A half-open range `[start, end)` in Unicode code points of the decoded source text.
 * Law: `[...source].slice(start, end).join('') === raw` for every span of every record.
 */
export const Span = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type Span = z.infer<typeof Span>

/** The sentence a claim or slogan stands in: its index in the document and its normalised text. */
export const SentenceRef = z.object({
  index: z.int().nonnegative(),
  text: z.string(),
})
export type SentenceRef = z.infer<typeof SentenceRef>
