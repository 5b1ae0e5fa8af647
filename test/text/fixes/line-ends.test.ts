import { lineEnds } from '../../../src/text/fixes/line-ends.ts'
import { testFix } from '../cases.ts'

testFix('line-ends', lineEnds)
