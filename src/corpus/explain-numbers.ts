import { explainRule } from '../claims/explain-rule.ts'
import type { DocumentRecord } from '../model/record.ts'
import type { Table } from '../model/table.ts'
import { claimText } from './quantity-text.ts'

/** Every number of a record that was extracted with `numbers: 'all'`, how it was read and why. */
export function explainNumbers(record: DocumentRecord): Table {
  return {
    name: 'explain',
    title: `${record.claims.length} numbers`,
    columns: [
      { key: 'number', title: 'number', align: 'left', role: 'key' },
      { key: 'status', title: 'status', align: 'left' },
      { key: 'reading', title: 'reading', align: 'left' },
      { key: 'kind', title: 'kind', align: 'left' },
      { key: 'subject', title: 'subject', align: 'left' },
      { key: 'rule', title: 'rule', align: 'left' },
      { key: 'why', title: 'why', align: 'left' },
    ],
    rows: record.claims.map((claim) => {
      const isClaim = claim.status === 'claim'
      return [
        { value: claim.text, refs: [claim.id] },
        { value: claim.status },
        { value: isClaim ? claimText(claim) : '' },
        { value: isClaim ? claim.kind : '' },
        { value: isClaim ? claim.subject : '' },
        { value: claim.rule },
        { value: explainRule(claim.rule) },
      ]
    }),
    note: null,
  }
}
