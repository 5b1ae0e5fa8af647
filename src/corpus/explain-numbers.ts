import { explainRule } from '../claims/explain-rule.ts'
import type { DocumentRecord } from '../model/record.ts'
import type { Table } from '../model/table.ts'
import { contextFinder } from './claim-context.ts'
import { cells, left } from './columns.ts'
import { countNoun } from './count-noun.ts'
import { claimText } from './quantity-text.ts'

/** Every number of a record that was extracted with `numbers: 'all'`, how it was read and why. */
export function explainNumbers(record: DocumentRecord): Table {
  const find = contextFinder()
  return {
    name: 'explain',
    title: `${countNoun(record.claims.length, 'number')}`,
    columns: [
      left('number', 'number', 'key'),
      left('status'),
      left('reading'),
      left('kind'),
      left('subject'),
      left('rule'),
      left('why'),
    ],
    rows: record.claims.map((claim) => {
      const { id, text, status, kind, subject, rule } = claim
      const context = find(claim)
      const reading =
        status === 'claim' ? [claimText(claim, claim.modality, context?.start), kind, subject] : ['', '', '']
      return cells([text, status, ...reading, rule, explainRule(rule)], [id])
    }),
    note: null,
  }
}
