import type { Surroundings } from '../context/clause.ts'

const WHOLES =
  '全国|全省|全市|全区|全县|全州|全镇|全乡|全街道|全旗|全盟|全港|全台|全球|全世界|全疆|市级|省级|县级|区级|中央|我国|我省|我市|我区|我县'
const NAME_ENDINGS = '省|市|自治区|自治州|县'
const TERRITORY = new RegExp(`(?:${WHOLES}|[一-龥]{2,4}(?:${NAME_ENDINGS})(?![级委政场民直区长里内]))`, 'g')
/** What each of them ends in: where none stands, nothing need be matched. */
const END = new RegExp(
  `[${`${WHOLES}|${NAME_ENDINGS}`
    .split('|')
    .map((word) => word.at(-1))
    .join('')}]`,
)

/** The territory a claim holds for: the last one named before it in its part of the sentence; null if none is. */
export function scopeOf({ before, lead }: Surroundings): string | null {
  return lastTerritory(before) ?? (lead === before ? null : lastTerritory(lead))
}

function lastTerritory(text: string): string | null {
  return END.test(text) ? (text.match(TERRITORY)?.at(-1) ?? null) : null
}
