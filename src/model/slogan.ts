import { z } from 'zod'
import { SLOGAN_TYPES } from './slogan-types.ts'
import { SentenceRef, Span } from './span.ts'

export const SloganType = z.enum(SLOGAN_TYPES)
export type SloganType = z.infer<typeof SloganType>

export const QuoteStyle = z.enum(['double', 'single', 'partial', 'inside', 'none'])
export type QuoteStyle = z.infer<typeof QuoteStyle>

/** The part of the document a sentence belongs to. */
export const Section = z.enum(['title', 'heading', 'body', 'speech'])
export type Section = z.infer<typeof Section>

/** The members a numeral formula counts, when the text lists them. */
export const Expansion = z.object({
  n: z.int().nonnegative(),
  members: z.array(z.string()),
  consistent: z.boolean(),
})
export type Expansion = z.infer<typeof Expansion>

/** One mention of a formula (提法). Fields and vocabularies are the public contract, version 1. */
export const Slogan = z.object({
  id: z.string(),
  span: Span,
  raw: z.string(),
  text: z.string(),
  type: SloganType,
  quote: QuoteStyle,
  head: z.string().nullable(),
  family: z.string(),
  members: z.array(z.string()),
  expansion: Expansion.nullable(),
  section: Section,
  parent: z.string().nullable(),
  sentence: SentenceRef,
  rules: z.array(z.string()),
  confidence: z.number().min(0).max(1),
})
export type Slogan = z.infer<typeof Slogan>
