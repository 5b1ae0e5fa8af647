import type { Edit } from '../../model/document.ts'

/** A toned syllable in brackets after a Han character or a full-width letter. */
const GLOSS = /(?<=[\p{Script=Han}A-Za-z])[(（](?=[^)）]*[āáǎàēéěèōóǒòūúǔùīíǐìǖǘǚǜńňǹḿ])[a-zɡüāáǎàēéěèōóǒòūúǔùīíǐìǖǘǚǜńňǹḿ]{1,7} ?[)）]/gu

/**
 * Removes pinyin glosses, which some sites insert after every character whose traditional form differs: 節(jié) 區(qū).
 *
 *     社區(qū)工作者 → 社區工作者
 */
export function pinyinGlosses(text: string): Edit[] {
  if (!text.includes('(') && !text.includes('（')) return []
  return Array.from(text.matchAll(GLOSS), ({ 0: gloss, index }) => ({
    start: index,
    end: index + gloss.length,
    text: '',
    kind: 'gloss' as const,
    confidence: 0.99,
  }))
}
