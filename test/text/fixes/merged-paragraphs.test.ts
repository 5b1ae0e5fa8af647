import { mergedParagraphs } from '../../../src/text/fixes/merged-paragraphs.ts'
import { testFix } from '../cases.ts'

testFix('merged-paragraphs', mergedParagraphs)
