import { spacedLetters } from '../../../src/text/fixes/spaced-letters.ts'
import { testFix } from '../cases.ts'

testFix('spaced-letters', spacedLetters)
