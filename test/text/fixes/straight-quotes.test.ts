import { straightQuotes } from '../../../src/text/fixes/straight-quotes.ts'
import { testFix } from '../cases.ts'

testFix('straight-quotes', straightQuotes)
