import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decode } from '../../src/source/decode.ts'
import { withHongKongCharacters } from '../../src/source/hkscs.ts'

test.each(['衞生局會着力推動', '羣眾', '鱲島新市鎮', '𨋢'])('Hong Kong characters of Big5: %s', (text) => {
  expect(decode(iconv.encode(text, 'big5-hkscs'), { encoding: 'big5' }).text).toBe(text)
})

test('a private-use character that is none of them stays', () => {
  expect(withHongKongCharacters('\uf8ff社區\ue000')).toMatch(/^\uf8ff社區/)
})
