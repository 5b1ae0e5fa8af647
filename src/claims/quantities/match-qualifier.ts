import type { Qualifier } from '../../lexicon/qualifiers.ts'
import { AFTER, BEFORE } from '../../lexicon/qualifiers.ts'
import { characterSet } from '../../text/character-set.ts'

const byLength = (a: Qualifier, b: Qualifier) => b.word.length - a.word.length
const ENDING_IN = new Map<string, Qualifier[]>()
for (const qualifier of [...BEFORE].sort(byLength)) {
  const last = qualifier.word.at(-1) as string
  ENDING_IN.set(last, [...(ENDING_IN.get(last) ?? []), qualifier])
}
const endsQualifier = characterSet(ENDING_IN.keys())
const AFTER_BY_LENGTH = [...AFTER].sort(byLength)
const opensQualifier = characterSet(AFTER.map(({ word }) => word[0] as string))

/** Characters before which a one-character qualifier is the end of another word: 节约, 最近, 赶超. */
const WORD_ENDS: Readonly<Record<string, string>> = {
  近: '附最邻靠亲新远就临相毗',
  约: '节集条契公合预制违签特履失简隐婚邀条誓',
  超: '赶反高',
  突破: '',
}
/** 上 and 过 qualify only bare magnitudes: 上千, 过亿; else they belong to 会上, 通过. */
const BARE_ONLY = new Set(['上', '过'])

/** The qualifier that ends at `end`, over at most one space, not starting before `from`; null if none. */
export function qualifierBefore(
  text: string,
  end: number,
  from: number,
  bare: boolean,
): { readonly start: number; readonly qualifier: Qualifier } | null {
  const at = text[end - 1] === ' ' ? end - 1 : end
  if (!endsQualifier(text, at - 1)) return null
  for (const qualifier of ENDING_IN.get(text[at - 1] ?? '') ?? []) {
    const start = at - qualifier.word.length
    if (start < from || !text.startsWith(qualifier.word, start)) continue
    if (BARE_ONLY.has(qualifier.word) && !bare) continue
    if (qualifier.word === '好' && text[end] !== '几') continue
    if (WORD_ENDS[qualifier.word]?.includes(text[start - 1] ?? ' ')) continue
    return { start, qualifier }
  }
  return null
}

/** The qualifier that starts at `start`; null if none. */
export function qualifierAfter(text: string, start: number): Qualifier | null {
  if (!opensQualifier(text, start)) return null
  return AFTER_BY_LENGTH.find(({ word }) => text.startsWith(word, start)) ?? null
}
