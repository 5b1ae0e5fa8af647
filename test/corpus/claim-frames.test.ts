import { expect, test } from 'vitest'
import { claimFrames } from '../../src/corpus/claim-frames.ts'
import { makeClaim } from './make-record.ts'

const claim = (index: number, text: string, start: number) =>
  makeClaim(`c${index}`, { sentence: { index, text }, span: { start, end: start + 1 } })

test('what a sentence says of its time holds for those behind it, until another says otherwise', () => {
  const claims = [
    claim(0, '过去五年，新建步道12条。', 10),
    claim(1, '新增停车位300个。', 40),
    claim(2, '去年，新建凉亭5座。', 70),
    claim(3, '新增停车位80个。', 100),
    claim(4, '新增停车位90个。', 700),
  ]
  const frames = claimFrames(claims)
  expect(claims.map((each) => frames.get(each))).toEqual([undefined, 'years', 'years', 'year', undefined])
})
