import type { Draft } from '../draft.ts'
import { between, redraft } from '../draft.ts'
import { shareTail } from './share-tail.ts'

const GRADE = /^(?:.{1,2}级|城镇|农村|城市|城乡|国内|国际|第?[一二三])$/
const JOINT = /^[^，。；：\d]{1,5}[、和及]$/

/** Gives a grade counted alone the head that the next figure names: 1家国家级、2家省级特色园区. */
export function shareGrade(text: string, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, i) => {
    const { subject, predicate, rule } = draft.attachment
    const next = drafts[i + 1]
    if (next === undefined || !GRADE.test(subject) || !JOINT.test(between(text, draft, next))) return draft
    const [shared] = shareTail([subject, next.attachment.subject], () => false)
    return redraft(draft, { attachment: { subject: shared ?? subject, predicate, rule } })
  })
}
