import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleDocuments } from '../../../src/slogans/discover/sample-documents.ts'

const documents = fc
  .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 })
  .map((lengths) => lengths.map((length, i) => ({ id: `d${i}`, text: '文'.repeat(length), date: null })))

test('a sample keeps to its bound and does not depend on the order of documents', async () => {
  await fc.assert(
    fc.asyncProperty(documents, fc.integer({ min: 0, max: 400 }), fc.nat(), async (given, maxChars, shift) => {
      const turned = [...given.slice(shift % given.length), ...given.slice(0, shift % given.length)].reverse()
      const sample = await sampleDocuments(given, maxChars)
      expect(await sampleDocuments(turned, maxChars)).toEqual(sample)
      const chars = sample.documents.reduce((sum, { text }) => sum + text.length, 0)
      expect(chars).toBeLessThanOrEqual(maxChars)
      expect(sample.documents.length > 0).toBe(given.some(({ text }) => text.length <= maxChars))
      const all = given.reduce((sum, { text }) => sum + text.length, 0)
      expect(sample.given).toEqual({ documents: given.length, chars: all })
      if (all <= maxChars) expect(sample.documents).toHaveLength(given.length)
    }),
  )
})
