import { fullWidthAscii } from '../../../src/text/fixes/full-width-ascii.ts'
import { testFix } from '../cases.ts'

testFix('full-width-ascii', fullWidthAscii)
