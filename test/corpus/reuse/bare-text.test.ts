import { expect, test } from 'vitest'
import { bareText, sliceBare } from '../../../src/corpus/reuse/bare-text.ts'

test('units without punctuation and blanks, and the way back', () => {
  const bare = bareText('“一网通办”、 A类3项。')
  expect(String.fromCharCode(...bare.units)).toBe('一网通办A类3项')
  expect(sliceBare(bare, 0, 4)).toBe('一网通办')
  expect(sliceBare(bare, 2, 6)).toBe('通办”、 A类')
  expect(sliceBare(bare, 3, 3)).toBe('')
})
