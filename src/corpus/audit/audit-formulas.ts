import type { DocumentRecord } from '../../model/record.ts'
import type { Slogan } from '../../model/slogan.ts'
import type { Finding } from './finding.ts'
import { evidence } from './finding.ts'

/** Listed members are names of like length; a longer one is a sentence that was taken for a list. */
const LONGEST_MEMBER = 10
const GREATEST_SPREAD = 3

/** What follows a list that is not at its end. */
const GOES_ON = /^(?:[，,；;、（(和及与以等]|（)/
const NUMERALS = '零一二三四五六七八九十'

/** Numeral formulas against the members the text lists for them; unknown when the list is no list of names or goes on. */
export function auditFormulas(record: DocumentRecord): Finding[] {
  return record.slogans.flatMap((slogan): Finding[] => {
    if (slogan.expansion === null) return []
    const { n, members, consistent } = slogan.expansion
    const counted = consistent || namesAsMany(slogan.text, members.length)
    const verdict = counted ? 'ok' : isWholeList(slogan, n, members) ? 'mismatch' : 'unknown'
    return [
      {
        check: 'formula',
        verdict,
        statement: `${slogan.text}: ${n} named, ${members.length} listed: ${members.join('、')}`,
        evidence: [evidence(record, slogan)],
      },
    ]
  })
}

/** A list of a few names too few or too many; far fewer, and the rest stands elsewhere. */
function isWholeList({ sentence }: Slogan, n: number, members: readonly string[]): boolean {
  const lengths = members.map((member) => member.length)
  const longest = Math.max(...lengths)
  const isList = longest <= LONGEST_MEMBER && longest - Math.min(...lengths) <= GREATEST_SPREAD
  return (
    isList && members.length > 2 && Math.abs(n - members.length) <= 2 && !goesOn(sentence.text, members.at(-1) ?? '')
  )
}

function goesOn(sentence: string, last: string): boolean {
  const at = sentence.lastIndexOf(last)
  return at === -1 || GOES_ON.test(sentence.slice(at + last.length))
}

/** 五统一 names five members: its last numeral counts nothing. */
function namesAsMany(formula: string, members: number): boolean {
  return members > 1 && NUMERALS.indexOf(formula.charAt(0).replace('两', '二')) === members
}
