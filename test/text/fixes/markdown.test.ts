import { markdown } from '../../../src/text/fixes/markdown.ts'
import { testFix } from '../cases.ts'

testFix('markdown', markdown)
