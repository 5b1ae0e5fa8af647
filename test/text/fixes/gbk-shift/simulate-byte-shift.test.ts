import { describe, expect, test } from 'vitest'
import { type Site, scorePage, simulatePage, siteFor } from '../../../../scripts/simulate-byte-shift.mjs'
import { gbkChar, gbkCode } from '../../../../src/text/gbk-table.ts'

const simulate = (line: string, site: Site) => simulatePage([line], site, { code: gbkCode, char: gbkChar })

describe('simulatePage', () => {
  test('hits ； across two characters and shifts what follows', () => {
    const page = simulate('九張。基層減負', { marks: ['；'], glosses: new Map(), stripsListNumbers: false })
    expect(page.text).toBe('九張?;鶎訙p負\n')
    expect(page.damages).toEqual([{ start: 2, end: 7, from: 2, to: 6, truth: '。基層減', lossy: false }])
    expect(page.sentences).toHaveLength(2)
  })

  test('glosses between the bytes of two characters', () => {
    const page = simulate('臨津將至', { marks: [], glosses: new Map([['驅', 'qū']]), stripsListNumbers: false })
    expect(page.text.startsWith('臨津?qū)')).toBe(true)
    expect(page.damages[0]?.truth.startsWith('將')).toBe(true)
  })

  test('leaves lines alone that the site’s patterns do not hit, but for glosses', () => {
    const page = simulate('社區工作', { marks: ['；'], glosses: new Map([['區', 'qū']]), stripsListNumbers: false })
    expect(page).toEqual({ text: '社區(qū)工作\n', damages: [], sentences: [] })
  })
})

describe('siteFor', () => {
  test('glosses the commonest characters that differ between the scripts', () => {
    const { glosses } = siteFor(
      '區縣區',
      () => 0,
      (char) => (char === '縣' ? null : 'qū'),
    )
    expect([...glosses]).toEqual([['區', 'qū']])
  })
})

describe('scorePage', () => {
  const page = simulate('九張。基層減負', { marks: ['；'], glosses: new Map(), stripsListNumbers: false })
  const finding = { start: 2, end: 7, text: '。基層減', trusted: true }

  test('counts what an applied repair restores', () => {
    expect(scorePage(page, [finding])).toMatchObject({
      losslessSentencesRestored: 2,
      losslessRestored: 1,
      appliedRightly: 1,
    })
  })

  test('does not count what is read but not applied', () => {
    const score = scorePage(page, [{ ...finding, trusted: false }])
    expect(score).toMatchObject({ losslessReadRightly: 1, losslessRestored: 0, applied: 0 })
  })

  test('holds a wrong reading and a finding elsewhere against the repair', () => {
    const elsewhere = { start: 0, end: 1, text: '七', trusted: true }
    const score = scorePage(page, [elsewhere, { ...finding, text: '。基層剪' }])
    expect(score).toMatchObject({ losslessRestored: 0, applied: 2, appliedRightly: 0, elsewhere: 1 })
  })
})
