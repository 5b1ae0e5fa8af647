import { zeroDigits } from '../../../src/text/fixes/zero-digits.ts'
import { testFix } from '../cases.ts'

testFix('zero-digits', zeroDigits)
