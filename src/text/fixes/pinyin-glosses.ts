import type { Edit } from '../../model/document.ts'
import { untonedReadings, withoutTone } from '../pinyin.ts'

const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ'
const SYLLABLE = `[a-zɡü${TONED}]{1,7}`
const HAS_TONE = new RegExp(`[${TONED}]`)
/** A syllable in brackets, once or twice: (qū), (bao)(bao). */
const GLOSS = new RegExp(`[(（] ?(${SYLLABLE}) ?[)）](?:[(（] ?\\1 ?[)）])?`, 'g')
/** What can be a syllable at all; (app) and (who) need no dictionary. */
const POSSIBLE =
  /^(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])?(?:[iuü]?(?:ang?|eng?|ong|a[io]?|e[ir]?|o|ou)|in?g?|iu|u[in]?|ün?|ng?|m)$/
const LAST_HAN = /\p{Script=Han}$/u

/** So many untoned syllables must fit their characters in a document to count as glosses: a few fit by chance. */
const UNTONED_MINIMUM = 3

/**
 * Removes pinyin glosses, which some sites insert after every character whose traditional form differs. Only a reading of
 * the character before it is a gloss, its tone aside (dictionaries differ: 績 is jī or jì); so 王(wang Wei), 数字(app) and
 * 世卫(who) stay. Without a tone mark it must recur: three matching glosses in the document.
 *
 *     社區(qū)工作者 → 社區工作者
 */
export function pinyinGlosses(text: string): Edit[] {
  const glosses = Array.from(text.matchAll(GLOSS)).filter((match) => isReadingOfHost(text, match))
  const toned = glosses.filter(([, syllable]) => HAS_TONE.test(syllable as string))
  const trusted = glosses.length - toned.length >= UNTONED_MINIMUM ? glosses : toned
  return trusted.map(({ 0: gloss, index }) => ({
    start: index,
    end: index + gloss.length,
    text: '',
    kind: 'gloss',
    confidence: HAS_TONE.test(gloss) ? 0.99 : 0.9,
  }))
}

function isReadingOfHost(text: string, { 1: syllable, index }: RegExpExecArray): boolean {
  const [host] = LAST_HAN.exec(text.slice(Math.max(0, index - 2), index)) ?? []
  const reading = withoutTone(syllable as string)
  return host !== undefined && POSSIBLE.test(reading) && untonedReadings(host).includes(reading)
}
