import { z } from 'zod'
import { SentenceRef, Span } from './span.ts'

export const Bound = z.enum(['exact', 'over', 'about', 'near', 'min', 'max', 'range'])
export type Bound = z.infer<typeof Bound>

export const ClaimKind = z.enum(['count', 'money', 'measure', 'share', 'change', 'rank'])
export type ClaimKind = z.infer<typeof ClaimKind>

export const Direction = z.enum(['up', 'down'])
export type Direction = z.infer<typeof Direction>

export const Stat = z.enum(['plain', 'mean', 'cumulative', 'max', 'min'])
export type Stat = z.infer<typeof Stat>

export const Modality = z.enum(['achieved', 'planned', 'required'])
export type Modality = z.infer<typeof Modality>

/** What a number in the text is: a claim, or one of the things that look like one. */
export const NumberStatus = z.enum(['claim', 'date', 'identifier', 'name', 'slogan', 'enumerator', 'idiom'])
export type NumberStatus = z.infer<typeof NumberStatus>

export const Comparison = z.object({
  basis: z.enum(['year-on-year', 'month-on-month', 'baseline', 'average', 'target']),
  text: z.string(),
})
export type Comparison = z.infer<typeof Comparison>

export const Period = z.object({
  text: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
})
export type Period = z.infer<typeof Period>

export const ClaimGroup = z.object({
  id: z.string(),
  relation: z.enum(['parts', 'list', 'respectively', 'subset']),
  role: z.enum(['total', 'part', 'member']),
  check: z.enum(['ok', 'mismatch']).nullable(),
})
export type ClaimGroup = z.infer<typeof ClaimGroup>

/** One quantity the document states. Fields and vocabularies are the public contract, version 1. */
export const Claim = z.object({
  id: z.string(),
  span: Span,
  raw: z.string(),
  text: z.string(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: Bound,
  unit: z.string(),
  unitCode: z.string().nullable(),
  kind: ClaimKind,
  direction: Direction.nullable(),
  subject: z.string(),
  predicate: z.string(),
  per: z.string().nullable(),
  stat: Stat,
  modality: Modality,
  compare: Comparison.nullable(),
  period: Period.nullable(),
  scope: z.string().nullable(),
  group: ClaimGroup.nullable(),
  sentence: SentenceRef,
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  status: NumberStatus,
})
export type Claim = z.infer<typeof Claim>
