import { straySpaces } from '../../../src/text/fixes/spaces.ts'
import { testFix } from '../cases.ts'

testFix('spaces', straySpaces)
