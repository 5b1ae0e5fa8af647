import type { DocumentRecord } from '../../model/record.ts'
import type { Slogan } from '../../model/slogan.ts'
import type { Finding, Verdict } from './finding.ts'
import { evidence } from './finding.ts'
import { listedMembers } from './listed-members.ts'

const NUMERALS = '零一二三四五六七八九十'

/** Numeral formulas against the members the text lists for them; unknown when the list is no list of names or goes on. */
export function auditFormulas(record: DocumentRecord): Finding[] {
  return record.slogans.flatMap((slogan): Finding[] => {
    const listed = listedMembers(slogan)
    if (listed === null) return []
    const { n, members, isWhole } = listed
    const verdict: Verdict =
      members.length === n || namesAsMany(slogan.text, members.length) ? 'ok' : isWhole ? 'mismatch' : 'unknown'
    return [
      {
        check: 'formula',
        verdict,
        statement: `${slogan.text}: ${n} named, ${members.length} listed: ${members.join('、')}`,
        evidence: [evidence(record, slogan as Pick<Slogan, 'id' | 'sentence'>)],
      },
    ]
  })
}

/** 五统一 names five members: its last numeral counts nothing. */
function namesAsMany(formula: string, members: number): boolean {
  return members > 1 && NUMERALS.indexOf(formula.charAt(0).replace('两', '二')) === members
}
