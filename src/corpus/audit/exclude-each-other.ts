import { EXCLUSIVE_LABELS } from '../../lexicon/exclusive-labels.ts'

/** 青石镇, 白沙镇: names of one kind of place. */
const PLACE = /^[\u4e00-\u9fff]{2,4}(市|县|区|旗|镇|乡|街道|村)$/

/** Whether no two of the named parts can overlap: 行政编制 and 事业编制, two towns; 女党员 and 35岁以下党员 may. */
export function excludeEachOther(names: readonly string[]): boolean {
  if (names.length < 2 || new Set(names).size < names.length) return false
  const kinds = new Set(names.map((name) => PLACE.exec(name)?.[1]))
  if (kinds.size === 1 && !kinds.has(undefined)) return true
  return EXCLUSIVE_LABELS.some((labels) => {
    const named = names.map((name) => labels.find((label) => name.startsWith(label)))
    return !named.includes(undefined) && new Set(named).size === names.length
  })
}
