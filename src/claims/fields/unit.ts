import type { Claim } from '../../model/claim.ts'
import type { Quantity } from '../quantities/quantity.ts'

/** The unit of a claim: that of its quantity, else the one its subject ends in (230万急症求诊人次). */
export function unitOf({ unitText, unitCode, form }: Quantity, subject: string): Pick<Claim, 'unit' | 'unitCode'> {
  return unitText === '' && form === 'plain' && subject.endsWith('人次')
    ? { unit: '人次', unitCode: '{person}.{event}' }
    : { unit: unitText, unitCode }
}
