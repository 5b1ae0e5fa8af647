import { splitHeadings } from '../../../src/text/fixes/split-headings.ts'
import { testFix } from '../cases.ts'

testFix('split-headings', splitHeadings)
