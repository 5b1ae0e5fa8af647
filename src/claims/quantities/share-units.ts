import { scale } from '../numerals/read-plain.ts'
import type { Reading } from '../reading.ts'

const JOINT = /^[、和及与或]$/

/**
 * Numbers on a list that leave their unit to the last: 提高2.1、3.8和1.5个百分点, 2个、1.3个百分点, 700、800亿元. Each gets the
 * unit, and the 万 or 亿, of the next; before a date it is one too (91、92年).
 */
export function shareUnits(text: string, readings: readonly Reading[]): Reading[] {
  const shared = [...readings]
  for (let i = shared.length - 2; i >= 0; i--) {
    const { quantity, status } = shared[i] as Reading
    const next = (shared[i + 1] as Reading).quantity
    if (status !== 'claim' || next.form === 'fraction' || next.unitText === '') continue
    if (!JOINT.test(text.slice(quantity.end, next.start))) continue
    const bare = quantity.unit === null && quantity.form === 'plain' && quantity.unitText === ''
    const after = shared[i + 1] as Reading
    if (bare && after.status === 'date') shared[i] = { ...(shared[i] as Reading), status: 'date', rule: after.rule }
    if (after.status !== 'claim') continue
    if (!bare && !(quantity.unitText === '个' && next.unitText === '百分点')) continue
    const exponent = bare && quantity.magnitude === 0 ? next.magnitude : 0
    shared[i] = {
      ...(shared[i] as Reading),
      quantity: {
        ...quantity,
        unit: next.unit,
        unitText: next.unitText,
        unitCode: next.unitCode,
        form: next.form,
        low: scale(quantity.low, exponent),
        high: scale(quantity.high, exponent),
        magnitude: next.magnitude,
      },
    }
  }
  return shared
}
