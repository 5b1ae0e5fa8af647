import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { UsageError } from '../../src/model/errors.ts'
import { normalize } from '../../src/text/normalize.ts'
import { createSegmenter, SEGMENTER_NAMES } from '../../src/tokens/create-segmenter.ts'
import { documentTokens } from '../../src/tokens/document-tokens.ts'
import type { Segmenter } from '../../src/tokens/segmenter.ts'
import { sourceOf } from '../source-of.ts'

const TEXT = '公开招聘社区工作者378人，𠮷林市将队伍扩充至1692人，增长13.5%；99.5%的乡镇推行“小马拉大车”整治。'

/** nodejieba is optional and compiled at installation: where it is absent its half of the suite says so and is skipped. */
function isInstalled(engine: string): boolean {
  try {
    createSegmenter({ engine })
    return true
  } catch (error) {
    if (error instanceof UsageError) return false
    throw error
  }
}

describe.each(SEGMENTER_NAMES)('segmenter %s', (engine) => {
  describe.skipIf(!isInstalled(engine))('installed', () => {
    let segmenter: Segmenter

    beforeAll(() => {
      segmenter = createSegmenter({ engine })
    })

    it('gives tokens that join to the text', () => {
      expect(segmenter.cut(TEXT).join('')).toBe(TEXT)
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
          const wellFormed = text.toWellFormed()
          expect(segmenter.cut(wellFormed).join('')).toBe(wellFormed)
        }),
      )
    })

    it('tags the same words it cuts', () => {
      expect(segmenter.tag(TEXT).map(({ word }) => word)).toEqual(segmenter.cut(TEXT))
    })

    it('gives spans in code points that are slices of the source', () => {
      const document = normalize(sourceOf(TEXT))
      const { tag, count } = documentTokens(document, segmenter)
      const tokens = document.sentences.flatMap((sentence) => tag(sentence))
      expect(count()).toBe(tokens.length)
      const raws = tokens.map(({ start, end }) => document.locate(start, end))
      expect(raws.map(({ raw }) => raw).join('')).toBe(TEXT)
      for (const { span, raw } of raws) expect([...TEXT].slice(span.start, span.end).join('')).toBe(raw)
    })

    it('keeps numbers whole', () => {
      const words = segmenter.cut(TEXT)
      expect(words).toContain('378')
      expect(words).toContain('1692')
      expect(words.join(' ')).toMatch(/13\.5%? /)
    })

    it('lets user words win', () => {
      const word = { word: '小马拉大车', frequency: 1000, tag: 'i' }
      expect(segmenter.cut(TEXT)).not.toContain('小马拉大车')
      const taught = createSegmenter({ engine, userWords: [word] })
      expect(taught.tag(TEXT)).toContainEqual({ word: '小马拉大车', tag: 'i' })
    })

    it('names engine, version and HMM, and hashes the dictionary with the user words', () => {
      expect(segmenter.name).toMatch(/^(@node-rs\/jieba|nodejieba) \d+\.\d+\.\d+ hmm$/)
      expect(createSegmenter({ engine, hmm: false }).name).toMatch(/ no-hmm$/)
      const taught = createSegmenter({ engine, userWords: [{ word: '镇街', frequency: 100, tag: 'n' }] })
      expect(segmenter.dictionary).toMatch(/^sha256:[0-9a-f]{64}$/)
      expect(taught.dictionary).not.toBe(segmenter.dictionary)
    })

    it('guesses unknown words only with the HMM on', () => {
      const text = '他来到了网易杭研大厦'
      expect(segmenter.cut(text)).toContain('杭研')
      expect(createSegmenter({ engine, hmm: false }).cut(text)).not.toContain('杭研')
    })
  })
})

it('refuses an unknown engine by name', () => {
  expect(() => createSegmenter({ engine: 'thulac' })).toThrow('unknown segmenter "thulac": choose jieba or nodejieba')
})
