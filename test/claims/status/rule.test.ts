import { describe, expect, it } from 'vitest'
import { ARABIC_DATES, HAN_DATES } from '../../../src/claims/status/dates.ts'
import { ARABIC_ENUMERATORS, HAN_ENUMERATORS } from '../../../src/claims/status/enumerators.ts'
import { ARABIC_IDENTIFIERS, HAN_IDENTIFIERS } from '../../../src/claims/status/identifiers.ts'
import { matchRules, ruleSet } from '../../../src/claims/status/rule.ts'

const ALL = [
  ...ARABIC_DATES,
  ...HAN_DATES,
  ...ARABIC_ENUMERATORS,
  ...HAN_ENUMERATORS,
  ...ARABIC_IDENTIFIERS,
  ...HAN_IDENTIFIERS,
]

describe('the status rules', () => {
  it.each(ALL.map(({ rule, pattern }) => ({ rule, pattern })))('$rule refers back by name only', ({ pattern }) => {
    expect(pattern.source).not.toMatch(/\\[1-9]/)
    expect(pattern.flags).toBe('y')
  })

  it.each(ALL.flatMap(({ rule, before }) => (before === undefined ? [] : [{ rule, before }])))(
    '$rule reads the context to its end',
    ({ before }) => {
      expect(before.source).toMatch(/\$$/)
    },
  )
})

describe('matchRules', () => {
  const set = ruleSet([
    { rule: 'after-mark', status: 'identifier', pattern: /\d{1,3}/y, before: /(?:^|第)$/ },
    { rule: 'not-in-years', status: 'name', pattern: /\d{1,2}号/y, notBefore: /年$/ },
    { rule: 'twice', status: 'name', pattern: /(?<digit>\d)\k<digit>号?/y },
  ])

  it.each([
    { label: 'the first rule at the start of the sentence', text: '12号', at: 0, from: 0, rule: 'after-mark', end: 2 },
    { label: 'the first rule behind its mark', text: '见第12号', at: 2, from: 0, rule: 'after-mark', end: 4 },
    { label: 'a rule without context', text: '路12号', at: 1, from: 0, rule: 'not-in-years', end: 4 },
    { label: 'the next one where a context forbids it', text: '年22号', at: 1, from: 0, rule: 'twice', end: 4 },
  ])('takes $label', ({ text, at, from, rule, end }) => {
    expect(matchRules(set, text, at, from)).toMatchObject({ rule, end })
  })

  it.each([
    { label: 'where no pattern matches', text: '路12件', at: 1, from: 0 },
    { label: 'where the only match is forbidden', text: '年12号', at: 1, from: 0 },
  ])('takes none $label', ({ text, at, from }) => {
    expect(matchRules(set, text, at, from)).toBeNull()
  })
})
