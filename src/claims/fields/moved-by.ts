import type { Direction } from '../../model/claim.ts'
import { holds, marked } from '../context/marked.ts'
import type { Quantity } from '../quantities/quantity.ts'

/** 降低成本3亿元, 减少贫困人口22万人 */
const MOVED = /(增加(?!值)|净增加?|减少|降低|扩招|追加)了?[^，。；、\d到至达为超占是有]{2,12}$/
/** Without one of these nothing is moved. */
const MOVE = marked(/[增减降扩追净压缩削核]/, '增减降扩追净压缩削核')
const MOVING = new Set(['增加', '净增', '净增加', '减少', '降低', '扩招', '追加'])
/** The same of what is measured or paid; of things counted they are what is done (压减会议12个). */
const REDUCED = /(?:压减|压降|压缩|削减|缩减|核减)了?[^，。；、\d到至达为超占是有]{2,12}$/
const REDUCED_FAMILIES = new Set(['money', 'physical', 'time'])

/** 增加停车位300个、充电桩20个: the verb of a list, for the second of its members and later ones. */
function movedInList(before: string, predicate: string): string | undefined {
  return MOVING.has(predicate) && before.includes('、') && before.includes(predicate) ? predicate : undefined
}

/**
 * The direction in which a verb before what is moved changes it: 减少贫困人口22万人, 压减燃煤60万吨; null if none does. `before`
 * is the clause up to the quantity, `marks` are its marks, `predicate` the verb found for it.
 */
export function movedBy({ unit }: Quantity, before: string, marks: number, predicate: string): Direction | null {
  if (!holds(MOVE, before, marks)) return null
  const verb = MOVED.exec(before)?.[1] ?? movedInList(before, predicate)
  if (verb !== undefined) return /^(?:减少|降低)$/.test(verb) ? 'down' : 'up'
  return REDUCED_FAMILIES.has(unit?.family ?? '') && REDUCED.test(before) ? 'down' : null
}
