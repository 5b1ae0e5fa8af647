import { pinyinGlosses } from '../../../src/text/fixes/pinyin-glosses.ts'
import { testFix } from '../cases.ts'

testFix('pinyin-glosses', pinyinGlosses)
