import { z } from 'zod'
import { Claim } from './claim.ts'
import { Slogan } from './slogan.ts'
import { Span } from './span.ts'

export const Script = z.enum(['simplified', 'traditional', 'mixed', 'none'])
export type Script = z.infer<typeof Script>

export const RepairKind = z.enum([
  'gloss',
  'gbk-shift',
  'double-decoding',
  'radical',
  'compatibility',
  'invisible',
  'width',
  'space',
  'punctuation',
  'markup',
  'boilerplate',
  'script',
])
export type RepairKind = z.infer<typeof RepairKind>

/**
 * One change between the decoded source and the normalised text. Replaying the applied repairs over the source gives
 * the normalised text; the one repair of kind `script` stands last, has an empty span and names its `method`.
 */
export const Repair = z.object({
  kind: RepairKind,
  span: Span,
  raw: z.string(),
  text: z.string(),
  confidence: z.number().min(0).max(1),
  applied: z.literal(false).optional(),
  method: z.string().optional(),
})
export type Repair = z.infer<typeof Repair>

export const Warning = z.object({
  code: z.string(),
  message: z.string(),
  span: Span.nullable(),
})
export type Warning = z.infer<typeof Warning>

export const Tool = z.object({
  name: z.literal('koujing'),
  version: z.string(),
  segmenter: z.string(),
  dictionary: z.string(),
  /** Present where all known tifa were looked for outside quotation marks, not the core list only. */
  tifa: z.literal('all').optional(),
})
export type Tool = z.infer<typeof Tool>

export const DocumentInfo = z.object({
  id: z.string(),
  path: z.string().nullable(),
  sha256: z.string(),
  bytes: z.int().nonnegative(),
  encoding: z.string(),
  script: Script,
  chars: z.int().nonnegative(),
  sentences: z.int().nonnegative(),
  tokens: z.int().nonnegative(),
  title: z.string().nullable(),
  date: z.string().nullable(),
  place: z.string().nullable(),
  issuer: z.string().nullable(),
  doctype: z.string().nullable(),
  meta: z.record(z.string(), z.json()),
})
export type DocumentInfo = z.infer<typeof DocumentInfo>

/** What `extract` writes: one object a document. */
export const DocumentRecord = z.object({
  schema: z.literal('koujing.record/1'),
  tool: Tool,
  doc: DocumentInfo,
  repairs: z.array(Repair),
  claims: z.array(Claim),
  slogans: z.array(Slogan),
  warnings: z.array(Warning),
})
export type DocumentRecord = z.infer<typeof DocumentRecord>

/** A stretch that repairs changed: where it was in the source and where it is in the text, both in code points. */
export const MapSegment = z.object({ source: Span, text: Span })
export type MapSegment = z.infer<typeof MapSegment>

/** What `normalize` writes; `map` when asked for: between its segments source and text run in step. */
export const TextRecord = z.object({
  schema: z.literal('koujing.text/1'),
  tool: Tool,
  doc: DocumentInfo,
  text: z.string(),
  repairs: z.array(Repair),
  map: z.array(MapSegment).optional(),
  warnings: z.array(Warning),
})
export type TextRecord = z.infer<typeof TextRecord>

/** What `segment` writes: `pos` is the jieba (ICTCLAS) part of speech, `sentence` the index of the token's sentence. */
export const TokensRecord = z.object({
  schema: z.literal('koujing.tokens/1'),
  tool: Tool,
  doc: DocumentInfo,
  tokens: z.array(z.object({ text: z.string(), pos: z.string(), span: Span, sentence: z.int().nonnegative() })),
  warnings: z.array(Warning),
})
export type TokensRecord = z.infer<typeof TokensRecord>
