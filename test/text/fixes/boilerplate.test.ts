import { boilerplate } from '../../../src/text/fixes/boilerplate.ts'
import { testFix } from '../cases.ts'

testFix('boilerplate', boilerplate)
