import type { Claim, ClaimGroup } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Draft } from './draft.ts'
import { boundOf } from './fields/bound.ts'
import { compareOf } from './fields/compare.ts'
import { kindOf } from './fields/kind.ts'
import { modalityOf } from './fields/modality.ts'
import { perOf } from './fields/per.ts'
import { periodOf } from './fields/period.ts'
import { scopeOf } from './fields/scope.ts'
import { statOf } from './fields/stat.ts'
import { unitOf } from './fields/unit.ts'
import { toNumber } from './numerals/to-number.ts'
import { isInterval } from './quantities/amount.ts'
import type { Quantity } from './quantities/quantity.ts'
import type { Reading } from './reading.ts'

/** How sure each way of finding the subject is; measured on annotated documents. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  'number-classifier-noun': 0.93,
  'noun-number-classifier': 0.96,
  'subject-level': 0.92,
  'subject-change': 0.93,
  'verb-number': 0.8,
  inherited: 0.75,
  respectively: 0.85,
  rank: 0.85,
}

/** What the section of a claim says of all it holds. */
export interface Section {
  /** Whether it plans what is to be done. */
  readonly plans: boolean
  /** The year its heading names; null if it names none. */
  readonly year: string | null
}

/** The record of a claim. Every field stands by name: copying them in with a spread costs more than finding them. */
export function buildClaim(
  document: Document,
  sentenceText: string,
  reading: Reading,
  draft: Draft,
  group: ClaimGroup | null,
  section: Section,
  id: string,
): Claim {
  const { quantity, sentence, status } = reading
  const { span, raw, text } = document.locate(quantity.start, quantity.end)
  const { value, low, high } = valuesOf(quantity)
  const fields = fieldsOf(document, reading, draft, section)
  const unit = unitOf(quantity, fields.subject)
  return {
    id,
    span,
    raw,
    text,
    value,
    low,
    high,
    unit: unit.unit,
    unitCode: unit.unitCode,
    bound: fields.bound,
    kind: fields.kind,
    direction: fields.direction,
    subject: fields.subject,
    predicate: fields.predicate,
    per: fields.per,
    stat: fields.stat,
    modality: fields.modality,
    compare: fields.compare,
    period: fields.period,
    scope: fields.scope,
    group,
    sentence: { index: sentence.index, text: sentenceText },
    rule: draft.rule,
    confidence: CONFIDENCE[draft.rule] ?? 0.8,
    status,
  }
}

/** The record of a number that claims nothing: fields that only claims have are null or neutral. */
export function buildNumber(document: Document, sentenceText: string, reading: Reading, id: string): Claim {
  const { quantity, sentence, status, rule } = reading
  return {
    id,
    ...document.locate(quantity.start, quantity.end),
    ...valuesOf(quantity),
    unit: quantity.unitText,
    unitCode: quantity.unitCode,
    ...NEUTRAL,
    bound: quantity.bound,
    group: null,
    sentence: { index: sentence.index, text: sentenceText },
    rule,
    confidence: 0.9,
    status,
  }
}

const NEUTRAL = {
  kind: 'count',
  direction: null,
  subject: '',
  predicate: '',
  per: null,
  stat: 'plain',
  modality: 'achieved',
  compare: null,
  period: null,
  scope: null,
} as const

/** One value, or the two limits of an interval. */
function valuesOf(quantity: Quantity): Pick<Claim, 'value' | 'low' | 'high'> {
  const low = toNumber(quantity.low)
  return isInterval(quantity)
    ? { value: null, low, high: toNumber(quantity.high) }
    : { value: low, low: null, high: null }
}

function fieldsOf(document: Document, { quantity, rule }: Reading, { around, attachment }: Draft, section: Section) {
  const { kind, direction } = kindOf(quantity, around, rule, attachment)
  const modality = modalityOf(around, section.plans)
  const { date, place } = document.metadata
  return {
    bound: boundOf(quantity, around, modality),
    kind,
    direction,
    subject: attachment.subject,
    predicate: attachment.predicate,
    per: perOf(around, attachment.subject),
    stat: statOf(around),
    modality,
    compare: compareOf(around, kind === 'change'),
    period: periodOf(around.lead, { date, section: section.year }, around.leadMarks),
    scope: scopeOf(around, kind === 'rank', place),
  }
}
