import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ARABIC_DATES, HAN_DATES } from '../../../src/claims/status/dates.ts'
import { ARABIC_ENUMERATORS, HAN_ENUMERATORS } from '../../../src/claims/status/enumerators.ts'
import { HAN_IDENTIFIERS } from '../../../src/claims/status/han-identifiers.ts'
import { ARABIC_IDENTIFIERS } from '../../../src/claims/status/identifiers.ts'
import { numeralKind } from '../../../src/claims/status/numeral-characters.ts'
import { matchRules, ruleSet } from '../../../src/claims/status/rule.ts'
import { words } from '../../../src/lexicon/words.ts'

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

describe('what stands behind a number', () => {
  const marked = ALL.filter(({ behind }) => behind !== undefined)
  const parts = [...new Set(ALL.flatMap(({ pattern }) => pattern.source.match(/[一-龥]{1,6}|[^\w\s\\一-龥]/gu) ?? []))]
  const word = fc.constantFrom(...parts, ' ', '')
  const numeral = fc.oneof(
    fc.nat(12).map(String),
    fc.nat(2400).map(String),
    fc.stringMatching(/^[一二三四五六七八九十〇百零两]{1,4}$/),
  )
  const phrase = fc.tuple(numeral, word, fc.oneof(numeral, word), word, word).map((all) => all.join(''))
  const phrases = [
    ...fc.sample(phrase, { numRuns: 60_000, seed: 1 }),
    ...words('一九九八年 二〇〇八年五月 十五大报告 八五” 3·15工程 4栋2单元 863”计划 12345短信 1.2级 五代线 8代线'),
    ...words('24小时值守 5年攻坚行动方案 4级医院 7年国家发展规划 85年价格 2008-01-02 2003至2005年 一至三月'),
    ...words('三点半 5G 1.2.3 7.20事件 二期工程 三年行动 94年5月 半年 十五” 一位'),
  ]

  it.each(marked)('is never missed: $rule $pattern', ({ pattern, behind }) => {
    const matching = phrases.filter((text) => {
      pattern.lastIndex = 0
      return pattern.test(text)
    })
    expect(matching).not.toEqual([])
    const strays = matching.filter((text) => !behind?.includes(text.charAt(numeralsEnd(text))))
    expect(strays).toEqual([])
  })

  function numeralsEnd(text: string): number {
    const kind = numeralKind(text.charCodeAt(0))
    let end = 1
    while (end < text.length && numeralKind(text.charCodeAt(end)) === kind) end++
    return end
  }
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
