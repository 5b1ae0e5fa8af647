import { invisibleCharacters } from '../../../src/text/fixes/invisible.ts'
import { testFix } from '../cases.ts'

testFix('invisible', invisibleCharacters)
