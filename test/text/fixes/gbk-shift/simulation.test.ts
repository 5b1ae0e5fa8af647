import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type PageScore, type Site, scorePage, simulatePage } from '../../../../scripts/simulate-byte-shift.mjs'
import { gbkShift } from '../../../../src/text/fixes/gbk-shift/gbk-shift.ts'
import { gbkChar, gbkCode } from '../../../../src/text/gbk-table.ts'
import { convertCharacters } from '../../../../src/text/opencc.ts'
import { readings } from '../../../../src/text/pinyin.ts'
import { plainForm } from '../../../../src/text/plain-form.ts'

const sentences: string[] = JSON.parse(
  readFileSync(new URL('../../../../fixtures/cases/text/damage-sentences.json', import.meta.url), 'utf8'),
).map((sentence: string) => convertCharacters(sentence, 'cn→t'))

/** The `count` commonest characters of the sentences that differ between the scripts, with a reading each. */
function commonGlosses(count: number): Map<string, string> {
  const counts = new Map<string, number>()
  for (const char of sentences.join('')) {
    if (plainForm(char) !== char) counts.set(char, (counts.get(char) ?? 0) + 1)
  }
  const commonest = [...counts].sort(([, a], [, b]) => b - a).slice(0, count)
  return new Map(commonest.map(([char]) => [char, readings(char)[0] ?? 'x']))
}

const SITES: Site[] = [0, 40, 120, 400].flatMap((count) => [
  { marks: ['！', '；', '？', '，'], glosses: commonGlosses(count), stripsListNumbers: true },
  { marks: ['、', '；', '？', '，', '。', '！'], glosses: commonGlosses(count), stripsListNumbers: false },
])

describe('gbkShift on simulated damage', () => {
  const scores = SITES.map((site) => {
    const page = simulatePage(sentences, site, { code: gbkCode, char: gbkChar })
    return scorePage(page, gbkShift(page.text))
  })
  const sum = (key: keyof PageScore) => scores.reduce((total, score) => total + score[key], 0)

  test('damages enough to measure', () => {
    expect(sum('losslessSentences')).toBeGreaterThan(80)
  })

  test('restores what lost no bytes', () => {
    expect(sum('losslessSentencesRestored') / sum('losslessSentences')).toBeGreaterThan(0.8)
    expect(sum('losslessReadRightly') / sum('lossless')).toBeGreaterThan(0.9)
  })

  test('is right where it is sure', () => {
    expect(sum('appliedRightly') / sum('applied')).toBeGreaterThan(0.97)
    expect(sum('elsewhere')).toBe(0)
  })
})
