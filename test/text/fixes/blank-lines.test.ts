import { blankLines } from '../../../src/text/fixes/blank-lines.ts'
import { testFix } from '../cases.ts'

testFix('blank-lines', blankLines)
