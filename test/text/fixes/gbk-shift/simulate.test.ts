import { describe, expect, test } from 'vitest'
import { simulate } from './simulate.ts'

describe('simulate', () => {
  test('hits ； across two characters and shifts what follows', () => {
    const page = simulate('九張。基層減負', { marks: ['；'], glosses: new Map(), stripsListNumbers: false })
    expect(page?.text).toBe('九張?;鶎訙p負')
    expect(page?.damages).toEqual([{ start: 2, end: 7, truth: '。基層減', lossy: false }])
  })

  test('glosses between the bytes of two characters', () => {
    const page = simulate('臨津將至', { marks: [], glosses: new Map([['驅', 'qū']]), stripsListNumbers: false })
    expect(page?.text.startsWith('臨津?qū)')).toBe(true)
    expect(page?.damages[0]?.truth.startsWith('將')).toBe(true)
  })

  test('leaves lines alone that the site’s patterns do not hit, but for glosses', () => {
    const page = simulate('社區工作', { marks: ['；'], glosses: new Map([['區', 'qū']]), stripsListNumbers: false })
    expect(page).toEqual({ text: '社區(qū)工作', damages: [] })
  })
})
