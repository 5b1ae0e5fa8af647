import { createRequire } from 'node:module'

type PinyinPro = typeof import('pinyin-pro')

const require = createRequire(import.meta.url)
let pinyinPro: PinyinPro | undefined

/** Every reading of a character with its tone: 調 → tiáo, diào; empty for what has no reading. */
export function readings(character: string): readonly string[] {
  pinyinPro ??= require('pinyin-pro') as PinyinPro
  return pinyinPro.pinyin(character, { multiple: true, type: 'array', nonZh: 'removed' })
}

/** Every reading of a character without its tone (ü for both ü and v): 調 → tiao, diao; empty for what has no reading. */
export function untonedReadings(character: string): readonly string[] {
  return readings(character).map(withoutTone)
}

const TONE_MARKS = /[\u0300\u0301\u0304\u030c]/g

/** A syllable without tone mark, in small ASCII letters and ü: Nǚ → nü, ɡōnɡ → gong. */
export function withoutTone(syllable: string): string {
  return syllable
    .toLowerCase()
    .replaceAll('ɡ', 'g')
    .replaceAll('v', 'ü')
    .normalize('NFD')
    .replace(TONE_MARKS, '')
    .normalize('NFC')
}
