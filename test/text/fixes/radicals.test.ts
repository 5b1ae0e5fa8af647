import { radicals } from '../../../src/text/fixes/radicals.ts'
import { testFix } from '../cases.ts'

testFix('radicals', radicals)
