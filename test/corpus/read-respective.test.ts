import { expect, test } from 'vitest'
import { claimContexts } from '../../src/corpus/claim-context.ts'
import { readRespective } from '../../src/corpus/read-respective.ts'
import { makeClaim } from './make-record.ts'

function read(text: string, figures: readonly string[]): (string | null)[] {
  const claims = figures.map((figure, index) => makeClaim(`c${index}`, { text: figure, sentence: { index: 0, text } }))
  const contexts = claimContexts(claims)
  return claims.map((claim) => {
    const context = contexts.get(claim)
    return context === undefined ? null : readRespective(claim, context)
  })
}

test('one organisation in each place, in their order', () => {
  expect(read('在9个街道、62个社区分别成立“联合会”“理事会”，共议实事。', ['9个', '62个'])).toEqual([
    '“联合会”',
    '“理事会”',
  ])
  expect(read('在9个街道、62个社区分别设立红色驿站、红色小屋。', ['9个', '62个'])).toEqual(['红色驿站', '红色小屋'])
})

test.each([
  ['在9个街道、62个社区成立联合会。', ['9个', '62个']],
  ['在9个街道、62个社区分别成立“联合会”“理事会”“工作室”。', ['9个', '62个']],
  ['街道、社区分别有9个、62个。', ['9个', '62个']],
])('anything else is left alone: %s', (text, figures) => {
  expect(read(text, figures)).toEqual([null, null])
})
