import { compatibilityForms } from '../../../src/text/fixes/compatibility.ts'
import { testFix } from '../cases.ts'

testFix('compatibility', compatibilityForms)
