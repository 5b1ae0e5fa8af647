import { describe, expect, it } from 'vitest'
import type { Chunk, ChunkKind } from '../../../src/claims/context/chunk.ts'
import { fittingRefinements } from '../../../src/claims/context/fitting-refinements.ts'
import type { Refinement } from '../../../src/claims/context/refinement.ts'

const none: Refinement = () => null
const any: Refinement = (...args) => none(...args)
const noun: Refinement = (...args) => none(...args)
const four: Refinement = (...args) => none(...args)
const unknown: Refinement = (...args) => none(...args)
const counted: Refinement = (...args) => none(...args)
const ofWord: Refinement = (...args) => none(...args)
const refinementsOf = fittingRefinements([
  [any, {}],
  [noun, { kind: 'noun' }],
  [four, { kind: 'noun', length: 4 }],
  [ofWord, { words: ['停车位', '在'] }],
  [unknown, { tag: 'x' }],
  [counted, { beforeQuantity: true }],
])

const chunk = (text: string, kind: ChunkKind = 'noun', pos = 'n'): Chunk => {
  return { text, kind, pos, start: 0, end: text.length, claim: -1 }
}

describe('fittingRefinements', () => {
  it.each([
    { label: 'a common noun', of: chunk('车位'), after: undefined, fit: [any, noun] },
    { label: 'a long noun', of: chunk('公共车位'), after: undefined, fit: [any, noun, four] },
    { label: 'a word some are about', of: chunk('停车位'), after: undefined, fit: [any, noun, ofWord] },
    { label: 'a word of another kind', of: chunk('在', 'preposition', 'p'), after: undefined, fit: [any, ofWord] },
    { label: 'an unknown verb', of: chunk('盘出', 'verb', 'x'), after: undefined, fit: [any, unknown] },
    {
      label: 'a noun before a figure',
      of: chunk('车位'),
      after: chunk('20个', 'quantity', 'm'),
      fit: [any, noun, counted],
    },
    { label: 'the same again', of: chunk('车位'), after: chunk('20个', 'quantity', 'm'), fit: [any, noun, counted] },
    { label: 'a verb before a noun', of: chunk('建', 'verb', 'v'), after: chunk('车位'), fit: [any] },
  ])('gives $label what may be about it, in order', ({ of, after, fit }) => {
    expect(refinementsOf(of, after)).toEqual(fit)
  })
})
