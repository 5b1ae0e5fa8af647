import { expect, test } from 'vitest'
import { verbClass } from '../../src/corpus/verb-class.ts'

test.each([
  ['清理', 'remove'],
  ['累计清理', 'remove'],
  ['清理了', 'remove'],
  ['解散', 'remove'],
  ['新增', 'new'],
  ['建成', 'build'],
  ['达', 'level'],
  ['', ''],
  ['吟诵', '吟诵'],
])('%s: %s', (predicate, name) => {
  expect(verbClass(predicate)).toBe(name)
})
