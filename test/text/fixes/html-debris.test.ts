import { htmlDebris } from '../../../src/text/fixes/html-debris.ts'
import { testFix } from '../cases.ts'

testFix('html-debris', htmlDebris)
