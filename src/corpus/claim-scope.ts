import type { Claim } from '../model/claim.ts'
import type { ClaimContext } from './claim-context.ts'

/** 全市 in 目前全市: what stands before it is no place. */
const WHOLE_PLACE = /全(国|省|市|州|盟|县|区|旗|镇|乡|村|街道|自治区)$/
/** 青石镇, 三江新区 at the front of a clause, or of the sentence it stands in. */
const PLACE_NAME =
  /^[\u4e00-\u9fff]{2,6}?(?:省|自治区|市|州|盟|县|新区|开发区|高新区|产业园|区|旗|镇|乡|街道|社区|村)(?![级域民委容场])|^兵团/
/** Words that may stand before it. */
const BEFORE_PLACE = /^(?:预计|全年|其中|目前|截至目前|累计|\d{4}年|今年|去年)+/
/** Places that are nowhere in particular. */
const NO_NAME =
  /^(?:全|我|本|该|各|每|对|在|从|由|为|其中)|^(?:城镇|乡镇|城市|农村|行政村|自然村|贫困村|示范|街道|社区|小区|城区|园区|景区|新区|老区|山区|片区|地区|校区|郊区|县域|城乡|中心|国家|省级|市级|县级)|(?:建设|建成|打造|创建|改造|新建|完成|推进|实施|治理|推动|支持|加快|新增|小|城|园|景|片|校|灾|示范)(?:市|县|区|镇|村|新区|社区|街道)$/

/**
 * What part of its document's place a claim speaks of, or what larger place: 青石镇, 全国. Null when it speaks of the whole
 * place (全市 in a city's document) or names none.
 */
export function claimScope(
  { scope, sentence }: Pick<Claim, 'scope' | 'sentence'>,
  context: ClaimContext | undefined,
  place: string | null,
): string | null {
  if (scope !== null) return namedScope(scope, place)
  return nameAtFront(context?.before ?? '', place) ?? nameAtFront(sentence.text, place)
}

function nameAtFront(text: string, place: string | null): string | null {
  const name = PLACE_NAME.exec(text.replace(BEFORE_PLACE, ''))?.[0]
  return name === undefined || NO_NAME.test(name) || isOwn(name, place) ? null : name
}

function namedScope(scope: string, place: string | null): string | null {
  const whole = WHOLE_PLACE.exec(scope)
  if (whole === null) return isOwn(scope, place) ? null : scope
  const [name, kind = ''] = whole
  return kind !== '国' && (place === null || place.endsWith(kind)) ? null : name
}

function isOwn(name: string, place: string | null): boolean {
  return place !== null && (place.endsWith(name) || name === place.slice(0, -1))
}
