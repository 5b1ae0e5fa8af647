import type { Claim } from '../model/claim.ts'
import type { ClaimContext } from './claim-context.ts'

const PLACE = '[^，。；、\\d]{0,3}\\d+个[^，。；、\\d]{1,8}'
/** 在9个街道、62个社区分别成立“联合会”“理事会”: as many organisations as places, in their order. */
const IN_PLACES = new RegExp(
  `(在|于)((?:全[市县省区州])?${PLACE}(?:[、和]${PLACE}){1,3})分别(?:成立|设立|建立|组建|设置|建成)(?:了)?((?:“[^”]{2,12}”[、和]?|[^，。；、“”\\d]{2,12}[、和]){1,3}(?:“[^”]{2,12}”|[^，。；、和“”\\d]{2,12}))`,
)
const NAME = /“[^”]+”|[^、和“”]+/g

/** What is set up in the places a claim counts, one in each: 联合会 for 9个街道. Null for all other claims. */
export function readRespective({ sentence, text }: Claim, context: ClaimContext): string | null {
  if (!sentence.text.includes('分别')) return null
  const match = IN_PLACES.exec(sentence.text)
  if (match === null) return null
  const [, preposition = '', places = '', list = ''] = match
  const from = match.index + preposition.length
  if (context.start < from || context.end > from + places.length) return null
  const names = list.match(NAME) ?? []
  const counts = places.split(/[、和]/)
  const index = counts.findIndex((each) => each.includes(text))
  return index === -1 || counts.length !== names.length ? null : (names[index] as string)
}
