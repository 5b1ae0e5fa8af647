import { foldedPunctuation } from '../../../src/text/fixes/folded-punctuation.ts'
import { testFix } from '../cases.ts'

testFix('folded-punctuation', foldedPunctuation)
