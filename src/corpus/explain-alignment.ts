import type { DocumentRecord } from '../model/record.ts'
import type { Cell, Column, Table } from '../model/table.ts'
import type { ClaimMention } from './align-claims.ts'
import type { CompareClaimsOptions, NamedIndicator } from './compare-claims.ts'
import { indicatorsToShow } from './compare-claims.ts'
import { claimText } from './quantity-text.ts'

const COLUMNS: readonly Column[] = [
  { key: 'indicator', title: 'indicator', align: 'left' },
  { key: 'document', title: 'document', align: 'left' },
  { key: 'figure', title: 'figure', align: 'left' },
  { key: 'subject', title: 'subject', align: 'left' },
  { key: 'concept', title: 'concept', align: 'left' },
  { key: 'modifiers', title: 'modifiers', align: 'left' },
  { key: 'verb', title: 'verb', align: 'left' },
  { key: 'unit', title: 'unit', align: 'left' },
  { key: 'measure', title: 'measure', align: 'left' },
  { key: 'verdict', title: 'alignment', align: 'left' },
  { key: 'sentence', title: 'sentence', align: 'left' },
]

/**
 * Why the claims of each row of `compareClaims` met: a row a claim, with what its subject, verb and unit were read as and,
 * where the alignment is doubtful, why. Takes the options of `compareClaims` and explains the same rows in the same order.
 */
export function explainAlignment(records: readonly DocumentRecord[], options: CompareClaimsOptions = {}): Table {
  const { shown } = indicatorsToShow(records, options)
  return {
    name: 'explain-alignment',
    title: 'Why these figures stand in one row',
    columns: COLUMNS,
    rows: shown.flatMap((indicator) => indicator.mentions.map((mention) => row(indicator, mention))),
    note: 'concept = what the subject is read as (head word in brackets where another); verb = class of verbs with the predicate; alignment = same, or why it is doubtful',
  }
}

function row(indicator: NamedIndicator, { record, claim, reading, doubts }: ClaimMention): Cell[] {
  const { concept, head, modifiers, level, verb, unit, measure, cumulative } = reading
  return [
    { value: indicator.label },
    { value: record.doc.id },
    { value: claimText(claim), refs: [claim.id] },
    { value: claim.subject },
    { value: head === concept ? concept : `${concept} (${head})` },
    { value: [modifiers, level === null ? '' : `[${level}]`].filter((part) => part !== '').join(' ') },
    { value: verb === claim.predicate ? verb : `${verb} (${claim.predicate})` },
    { value: unit },
    { value: cumulative ? `${measure} cumulative` : measure },
    { value: doubts.length === 0 ? 'same' : `doubtful: ${doubts.join('; ')}` },
    { value: claim.sentence.text },
  ]
}
