import { expect, test } from 'vitest'
import { kwicRoom } from '../../src/formats/kwic-room.ts'

test.each([
  [60, 1, ['a', 'city-008'], ['减负'], 17],
  [120, 1, ['a', 'city-008'], ['减负', '“减负”'], 46],
  [120, 2, ['a', 'city-008'], ['减负', '“减负”'], 45],
  [80, 1, ['政府工作报告-主要城市'], ['减负'], 21],
  [60, 1, ['a'], ['一'.repeat(40)], 0],
] as const)('%i columns, ambiguous characters %i wide', (columns, ambiguousWidth, documents, nodes, room) => {
  expect(kwicRoom(documents, nodes, { columns, ambiguousWidth })).toBe(room)
})
