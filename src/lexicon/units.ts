import type { Unit } from './unit.ts'
import { unitsOf } from './unit.ts'
import { EVENTS } from './units-events.ts'
import { ITEMS } from './units-items.ts'
import { MONEY } from './units-money.ts'
import { PEOPLE } from './units-people.ts'
import { PHYSICAL } from './units-physical.ts'
import { RATIOS } from './units-ratio.ts'
import { TIMES } from './units-time.ts'

/** Every unit and classifier that may follow a number. */
export const UNITS: readonly Unit[] = [
  ...unitsOf('money', MONEY),
  ...unitsOf('ratio', RATIOS),
  ...unitsOf('time', TIMES),
  ...unitsOf('physical', PHYSICAL),
  ...unitsOf('person', PEOPLE),
  ...unitsOf('event', EVENTS),
  ...unitsOf('item', ITEMS),
]
