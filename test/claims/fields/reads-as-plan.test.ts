import { describe, expect, test } from 'vitest'
import { readsAsPlan } from '../../../src/claims/fields/reads-as-plan.ts'

const PLAN = '抓好招商引资，打造新材料集聚区，确保项目开工40个以上。'
const REPORT = '成功举办了博览会，签约项目40个以上，入选全国典型。'

describe('readsAsPlan', () => {
  test('resolves make a plan, deeds a report', () => {
    expect(readsAsPlan(PLAN, 0, null).plans).toBe(true)
    expect(readsAsPlan(REPORT, 0, null).plans).toBe(false)
  })

  test('a paragraph without signs goes with the one before it', () => {
    const text = `${PLAN}\n绿地率35%以上。`
    const before = readsAsPlan(text, 0, null)
    expect(readsAsPlan(text, PLAN.length + 1, before).plans).toBe(true)
  })

  test('the mood of a paragraph is found once', () => {
    const mood = readsAsPlan(`${PLAN}\n${REPORT}`, 0, null)
    expect(readsAsPlan(`${PLAN}\n${REPORT}`, 10, mood)).toBe(mood)
    expect(readsAsPlan(`${PLAN}\n${REPORT}`, PLAN.length + 3, mood)).toMatchObject({ plans: false })
  })
})
