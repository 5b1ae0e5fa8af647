import type { DocumentRecord } from '../../model/record.ts'
import type { Finding } from './finding.ts'
import { evidence } from './finding.ts'

/** Numeral formulas against the members the text lists for them. */
export function auditFormulas(record: DocumentRecord): Finding[] {
  return record.slogans.flatMap((slogan): Finding[] => {
    if (slogan.expansion === null) return []
    const { n, members, consistent } = slogan.expansion
    return [
      {
        check: 'formula',
        verdict: consistent ? 'ok' : 'mismatch',
        statement: `${slogan.text}: ${n} named, ${members.length} listed: ${members.join('、')}`,
        evidence: [evidence(record, slogan)],
      },
    ]
  })
}
