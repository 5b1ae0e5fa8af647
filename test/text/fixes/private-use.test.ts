import { privateUseIdeographs } from '../../../src/text/fixes/private-use.ts'
import { testFix } from '../cases.ts'

testFix('private-use', privateUseIdeographs)
