import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds, MARKED_EXPRESSIONS, marked, marksOf } from '../../../src/claims/context/marked.ts'
import '../../../src/claims/build-claim.ts'

const EXPRESSIONS = [...MARKED_EXPRESSIONS].flatMap(([characters, expressions]) =>
  expressions.map((expression) => ({ characters, expression })),
)
const PARTS = [
  ...new Set(
    EXPRESSIONS.flatMap(({ expression }) => expression.pattern.source.match(/[一-龥]{1,4}|[，。；、：～—“”]/gu) ?? []),
  ),
]
const PHRASES = fc.sample(
  fc
    .array(fc.oneof(fc.constantFrom(...PARTS), fc.constantFrom(...PARTS, '2024年', '3月', '二〇一九年', '5')), {
      maxLength: 5,
    })
    .map((parts) => parts.join('')),
  { numRuns: 60_000, seed: 1 },
)

describe('the expressions of the fields', () => {
  it.each(EXPRESSIONS)(
    'match nothing without one of $characters: $expression.pattern',
    ({ characters, expression }) => {
      const { pattern } = expression
      const matching = PHRASES.filter((phrase) => phrase.search(pattern) >= 0)
      expect(matching).not.toEqual([])
      expect(matching.filter((phrase) => ![...characters].some((character) => phrase.includes(character)))).toEqual([])
    },
  )
})

describe('holds', () => {
  const expression = marked(/拟建/, '拟')

  it.each([
    { text: '拟建学校', marks: marksOf('拟建学校'), found: true },
    { text: '模拟建模', marks: marksOf('模拟建模'), found: true },
    { text: '拟订', marks: marksOf('拟订'), found: false },
    { text: '拟建学校', marks: 0, found: false },
  ])('$text with marks $marks: $found', ({ text, marks, found }) => {
    expect(holds(expression, text, marks)).toBe(found)
  })
})

describe('marked', () => {
  it('gives the same characters the same bit, and others another', () => {
    expect(marked(/年度/, '年').bit).toBe(marked(/年底/, '年').bit)
    expect(marked(/拟定/, '拟').bit).not.toBe(marked(/年底/, '年').bit)
  })

  it('takes no expression that remembers where it matched', () => {
    expect(() => marked(/年/g, '年')).toThrow(TypeError)
    expect(() => marked(/年/y, '年')).toThrow(TypeError)
  })

  it('says when there are no bits left', () => {
    const all = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥']
    expect(() => all.map((character) => marked(/./, character))).toThrow(RangeError)
  })
})
