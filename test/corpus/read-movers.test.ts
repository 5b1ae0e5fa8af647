import { expect, test } from 'vitest'
import { readMovers } from '../../src/corpus/read-movers.ts'

const read = (after: string) => readMovers({ start: 0, end: 0, before: '推动', stretch: '推动', after })

test.each([
  ['党员常态化下沉网格', { who: '党员', verb: 'sink' }],
  ['机关党员到社区报到', { who: '机关党员', verb: 'sink' }],
  ['干部就近下沉网格', { who: '干部', verb: 'sink' }],
])('%s', (after, movers) => {
  expect(read(after)).toEqual(movers)
})

test.each(['党员', '党员参加培训', '志愿者下沉一线', ''])('no movers: %s', (after) => {
  expect(read(after)).toBeNull()
})
