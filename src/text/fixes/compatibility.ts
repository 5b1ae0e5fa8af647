import type { Edit } from '../../model/document.ts'
import { replacements } from './replacements.ts'

/** Compatibility ideographs of both blocks, and Latin vowels with combining marks (decomposed pinyin). */
const COMPATIBILITY = /[\uf900-\ufaff]|\ud87e[\udc00-\ude1f]|[A-Za-züÜ][\u0300-\u036f]{1,3}/g

/**
 * Compatibility ideographs and decomposed letters become their canonical forms (NFC; never NFKC, which would also turn
 * ① into 1, ㎡ into m2 and …… into six dots).
 *
 *     ⾦ stays for the radicals fix; 金(U+F90A) → 金(U+91D1)
 */
export function compatibilityForms(text: string): Edit[] {
  if (!/[\u0300-\u036f\uf900-\ufaff\ud87e]/.test(text)) return []
  return replacements(text, COMPATIBILITY, 'compatibility', ([form]) => form.normalize('NFC'))
}
