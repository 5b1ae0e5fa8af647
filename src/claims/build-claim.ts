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

/** The record of one number; `ahead` if its section plans what is to be done. Fields that only claims have are null or neutral for the others. */
export function buildClaim(
  document: Document,
  sentenceText: string,
  reading: Reading,
  draft: Draft | null,
  group: ClaimGroup | null,
  ahead: boolean,
  id: string,
): Claim {
  const { quantity, sentence, status } = reading
  const { span, raw, text } = document.locate(quantity.start, quantity.end)
  const range = !quantity.low.eq(quantity.high)
  return {
    id,
    span,
    raw,
    text,
    value: range ? null : quantity.low.toNumber(),
    low: range ? quantity.low.toNumber() : null,
    high: range ? quantity.high.toNumber() : null,
    unit: quantity.unitText,
    unitCode: quantity.unitCode,
    ...(draft === null ? { ...NEUTRAL, bound: quantity.bound } : fieldsOf(document, reading, draft, ahead)),
    group,
    sentence: { index: sentence.index, text: sentenceText },
    rule: draft?.rule ?? reading.rule,
    confidence: draft === null ? 0.9 : (CONFIDENCE[draft.rule] ?? 0.8),
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

function fieldsOf(document: Document, { quantity, rule }: Reading, { around, attachment }: Draft, ahead: boolean) {
  const { kind, direction } = kindOf(quantity, around, rule, attachment.subject)
  const modality = modalityOf(around, ahead)
  const date = document.metadata.date
  return {
    bound: boundOf(quantity, around, modality),
    kind,
    direction,
    subject: attachment.subject,
    predicate: attachment.predicate,
    per: perOf(around),
    stat: statOf(around),
    modality,
    compare: compareOf(around, kind === 'change'),
    period: periodOf(around.lead, date === null ? null : Number(date.slice(0, 4))),
    scope: scopeOf(around),
  }
}
