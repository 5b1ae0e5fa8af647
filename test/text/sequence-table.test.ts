import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_PRINT, NO_SLOT, nextPrint, nextSlot, SequenceTable } from '../../src/text/sequence-table.ts'

function hashes(text: string): [number, number] {
  let slot = NO_SLOT
  let print = NO_PRINT
  for (let at = 0; at < text.length; at++) {
    slot = nextSlot(slot, text.charCodeAt(at))
    print = nextPrint(print, text.charCodeAt(at))
  }
  return [slot, print]
}

test('keeps the latest number of each sequence, like a map', () => {
  const entries = fc.array(fc.tuple(fc.string({ maxLength: 5 }), fc.integer({ min: 0, max: 9999 })), { maxLength: 60 })
  fc.assert(
    fc.property(entries, fc.string({ maxLength: 5 }), (pairs, other) => {
      const table = new SequenceTable(7)
      const map = new Map(pairs)
      for (const [text, value] of pairs) table.set(...hashes(text), value)
      for (const [text, value] of map) expect(table.get(...hashes(text))).toBe(value)
      if (!map.has(other)) expect(table.get(...hashes(other))).toBeNaN()
    }),
  )
})
