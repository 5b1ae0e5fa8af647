import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { gbkShift } from '../../../../src/text/fixes/gbk-shift/gbk-shift.ts'
import { convertCharacters } from '../../../../src/text/opencc.ts'
import { readings } from '../../../../src/text/pinyin.ts'
import { plainForm } from '../../../../src/text/plain-form.ts'
import { fold, type Site, simulate } from './simulate.ts'

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

/** How the repair fares on one page that holds all sentences as one site shows them. */
function outcome(site: Site) {
  const lines = sentences.map((sentence) => simulate(sentence, site))
  let page = ''
  const damages = lines.flatMap((line) => {
    const offset = page.length
    page += `${line?.text}\n`
    return (line?.damages ?? []).map((damage) => ({
      ...damage,
      start: damage.start + offset,
      end: damage.end + offset,
    }))
  })
  const findings = gbkShift(page)
  const rightly = findings.filter(({ start, end, text }) =>
    damages.some((damage) => damage.start === start && damage.end === end && damage.truth === fold(text)),
  )
  const lossless = damages.filter(({ lossy }) => !lossy)
  const restored = lossless.filter(({ start }) => rightly.some((finding) => finding.start === start))
  return {
    lossless: lossless.length,
    restored: restored.length,
    applied: findings.filter(({ trusted }) => trusted).length,
    appliedRightly: rightly.filter(({ trusted }) => trusted).length,
    elsewhere: findings.filter(({ start, end }) => !damages.some((damage) => damage.start < end && start < damage.end))
      .length,
  }
}

describe('gbkShift on simulated damage', () => {
  const outcomes = SITES.map(outcome)
  const sum = (key: keyof ReturnType<typeof outcome>) => outcomes.reduce((total, each) => total + each[key], 0)

  test('damages enough to measure', () => {
    expect(sum('lossless')).toBeGreaterThan(80)
  })

  test('restores what lost no bytes', () => {
    expect(sum('restored') / sum('lossless')).toBeGreaterThan(0.87)
  })

  test('is right where it is sure', () => {
    expect(sum('appliedRightly') / sum('applied')).toBeGreaterThan(0.95)
    expect(sum('elsewhere')).toBe(0)
  })
})
