import type { Edit } from '../../model/document.ts'
import { replacements } from './replacements.ts'

const CONTROLS = '\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f'
const FORMATS = '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff'
const VARIATION_SELECTORS = '\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}'
const INVISIBLE = new RegExp(`[${CONTROLS}${FORMATS}\\ufe00-\\ufe0f\\udb40]`)
/** What a terminal's log leaves behind: colours and cursor moves. */
const TERMINAL = '\\x1b\\[[0-9;?]{0,16}[A-Za-z]'
/** Inside an emoji sequence the joiner and the selector are part of the character. */
const INVISIBLES = new RegExp(
  `${TERMINAL}|(?<!\\p{Extended_Pictographic}\\ufe0f?)[${CONTROLS}${FORMATS}${VARIATION_SELECTORS}]+`,
  'gu',
)

/**
 * Deletes characters that nobody sees and every search trips over: zero-width spaces and joiners, soft hyphens, byte-order
 * marks, direction marks, variation selectors, control codes and a terminal's colours.
 *
 *     基\u200b层治\u00ad理 → 基层治理
 */
export function invisibleCharacters(text: string): Edit[] {
  return INVISIBLE.test(text) ? replacements(text, INVISIBLES, 'invisible', '') : []
}
