import { hardWraps } from '../../../src/text/fixes/hard-wraps.ts'
import { testFix } from '../cases.ts'

testFix('hard-wraps', hardWraps)
