import type { DocumentRecord } from '../model/record.ts'
import type { Cell, Column, Table } from '../model/table.ts'
import type { ClaimMention } from './align-claims.ts'
import { cells, left } from './columns.ts'
import type { CompareClaimsOptions, NamedIndicator } from './compare-claims.ts'
import { indicatorsToShow } from './compare-claims.ts'
import { mentionText } from './figures.ts'

const COLUMNS: readonly Column[] = [
  left('indicator', 'indicator', 'key'),
  left('document', 'document', 'key'),
  left('figure', 'figure', 'key'),
  left('subject'),
  left('concept'),
  left('modifiers'),
  left('verb'),
  left('unit'),
  left('measure'),
  left('verdict', 'alignment'),
  left('sentence'),
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

function row(indicator: NamedIndicator, mention: ClaimMention): Cell[] {
  const { record, claim, reading, doubts } = mention
  const { concept, head, modifiers, level, verb, unit, measure, cumulative } = reading
  const values = [
    indicator.label,
    record.doc.id,
    mentionText(mention),
    claim.subject,
    head === concept ? concept : `${concept} (${head})`,
    [modifiers, level === null ? '' : `[${level}]`].filter((part) => part !== '').join(' '),
    verb === claim.predicate ? verb : `${verb} (${claim.predicate})`,
    unit,
    cumulative ? `${measure} cumulative` : measure,
    doubts.length === 0 ? 'same' : `doubtful: ${doubts.join('; ')}`,
    claim.sentence.text,
  ]
  return cells(values, [claim.id])
}
