import { expect, test } from 'vitest'
import { planYears } from '../../../src/claims/fields/plan-years.ts'

test.each([
  ['一', '1953', '1957'],
  ['二', '1958', '1962'],
  ['三', '1966', '1970'],
  ['九', '1996', '2000'],
  ['十', '2001', '2005'],
  ['十四', '2021', '2025'],
])('the %s五 plan covers %s to %s', (number, first, last) => expect(planYears(number)).toEqual([first, last]))

test('a number that no plan has gives none', () => expect(planYears('零')).toBeNull())
