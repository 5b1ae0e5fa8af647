import { frontMatter } from '../../../src/text/fixes/front-matter.ts'
import { testFix } from '../cases.ts'

testFix('front-matter', frontMatter)
