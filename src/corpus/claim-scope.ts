import { VERB_LEADS } from '../lexicon/subject-modifiers.ts'
import { VERB_CLASSES } from '../lexicon/verb-classes.ts'
import type { Claim } from '../model/claim.ts'
import type { DocumentInfo } from '../model/record.ts'
import type { ClaimContext } from './claim-context.ts'
import { indexWords, wordAt } from './index-words.ts'

/** 全市 in 目前全市. */
const WHOLE_PLACE = /全(国|省|市|州|盟|县|区|旗|镇|乡|村|街道|自治区)$/
/** 青石镇, 三江新区 at the front of a clause, or of the sentence it stands in. */
const PLACE_NAME =
  /^(?:[\u4e00-\u9fff]{2,4}?(?:自治[州县旗]|新区|开发区|高新区|综保区|县|区|旗|镇|乡|街道)(?![级域民委容场村镇街县区])|兵团)/
/** A place further on is not at the front. */
const FRONT = 24
/** Words that may stand before it. */
const BEFORE_PLACE = /^(?:预计|全年|其中|目前|截至目前|累计|\d{4}年|今年|去年|，)+/
/** Places that are nowhere in particular, and words that only end like a place. */
const NO_NAME =
  /^(?:[全我本该各每对在从由为个类以把按给让用据经将与和及或向于被]|省|市|县)|(?:[城园景片校灾郊山牧库矿林社小]|地|示范|试验|功能|中心城|贫困|自由|保护|棚户|聚集|集聚|核心|重点|主城|三|两|各|每个)(?:区|县|镇|新区|开发区)$|城乡|城镇|农村|^城区|^主?城/
const VERBS = indexWords(
  [...Object.values(VERB_CLASSES).flat(), ...VERB_LEADS].filter((verb) => verb.length > 1),
  'first',
)

/**
 * What part of its document's place a claim speaks of, or what larger place: 青石镇, 全国. Null when it speaks of the whole
 * place (全市 in a city's document) or names none.
 */
export function claimScope(
  { scope, sentence }: Pick<Claim, 'scope' | 'sentence'>,
  context: ClaimContext | undefined,
  place: string | null,
): string | null {
  const [whole, kind = ''] = WHOLE_PLACE.exec(scope ?? '') ?? []
  if (whole !== undefined) {
    const isOwn = kind !== '国' && (place === null || place.endsWith(kind))
    return isOwn || context === undefined || !isSpokenOf(whole, context.before) ? null : whole
  }
  return nameAtFront(context?.before ?? '', place) ?? nameAtFront(sentence.text.slice(0, FRONT), place)
}

/** 全省首个 and 居全省第3 say nothing about what the whole province has. */
const COMPARED = /^(?:首|第|前|最|率先|领先|唯一|平均|排名|位次|各|同|先进|优秀)/

function isSpokenOf(place: string, clause: string): boolean {
  const at = clause.lastIndexOf(place)
  return at !== -1 && !COMPARED.test(clause.slice(at + place.length))
}

/** The place a document speaks of: the one found for it, else one that opens a part of its title (侧记——青石区党建工作). */
export function documentPlace({ place, title }: Pick<DocumentInfo, 'place' | 'title'>): string | null {
  if (place !== null || title === null) return place
  for (const part of title.split(/[—：:\s“”《》（）|_-]+/)) {
    const name = nameAtFront(part, null)
    if (name !== null) return name
  }
  return null
}

function nameAtFront(text: string, place: string | null): string | null {
  const name = PLACE_NAME.exec(text.replace(BEFORE_PLACE, ''))?.[0]
  if (name === undefined || NO_NAME.test(name) || wordAt(VERBS, name) !== undefined) return null
  return place !== null && (place.endsWith(name) || name === place.slice(0, -1)) ? null : name
}
