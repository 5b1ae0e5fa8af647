import type { IndicatorSynonyms } from '../lexicon/indicator-synonyms.ts'
import type { Claim } from '../model/claim.ts'
import type { ClaimContext } from './claim-context.ts'
import { readClause } from './read-clause.ts'
import type { SubjectReading } from './read-subject.ts'
import { indicatorWords, readSubject, WRAPPING } from './read-subject.ts'
import { unitFamily } from './unit-family.ts'
import { verbClass } from './verb-class.ts'

/** What a claim is taken to state, in the terms figures are aligned by. */
export interface IndicatorReading extends SubjectReading {
  /** Class of the verb: see `verbClass`. */
  readonly verb: string
  readonly unit: string
  /** Of what kind the figure is: level, change, rank; compared with what; per what; mean, extreme or plain. */
  readonly measure: string
  readonly cumulative: boolean
}

/** A reader of claims for one set of synonyms: the user's aliases come before the lexicon. */
export type IndicatorReader = (claim: Claim, place: string | null, context?: ClaimContext) => IndicatorReading

/** The clause a claim stands in, where it names a known indicator, says more than its subject alone. */
export function indicatorReader(aliases: readonly IndicatorSynonyms[] = []): IndicatorReader {
  const words = indicatorWords(aliases)
  return (claim, place, context) => {
    const clause = context === undefined ? null : readClause(claim, context, place, words)
    const subject = clause?.subject ?? readSubject(claim.subject, place, words)
    return {
      ...subject,
      verb: clause?.verb ?? ownVerb(claim),
      unit: unitFamily(claim),
      measure: measure(claim, subject.head, context?.before ?? claim.sentence.text),
      cumulative: claim.stat === 'cumulative',
    }
  }
}

/** 占全国72000亿元 gives the base of a share, no figure of the subject's own. */
function ownVerb({ predicate, unit }: Claim): string {
  return predicate === '占' && unit !== '%' ? predicate : verbClass(predicate)
}

function measure({ kind, per, stat, compare }: Claim, head: string, before: string): string {
  const form = kind === 'change' || kind === 'rank' ? kind : 'level'
  const basis = kind !== 'change' || compare === null || compare.basis === 'year-on-year' ? '' : compare.basis
  // 人均 is part of the indicator's name: its growth is a mean only over years.
  const isMean = stat === 'mean' && (!PER_HEAD.test(head) || before.includes('年均'))
  const extent = stat === 'max' || stat === 'min' ? stat : isMean ? 'mean' : ''
  return [form, basis, per?.replace(WRAPPING, '') ?? '', extent].filter((part) => part !== '').join(' ')
}

const PER_HEAD = /[人户亩]均/
