import { words } from '../lexicon/words.ts'
import type { ClaimContext } from './claim-context.ts'
import { verbClass } from './verb-class.ts'

/** Persons who are sent to the grassroots: 推动3万名党员就近下沉网格. */
const WHO = words('机关党员 在职党员 党员干部 机关干部 党员 干部')
const MOVES = /^(?:常态化|全部|就近|就地|分批|主动|到村|到社区|到一线|向基层|向一线|进)?(下沉|报到)/

/** Who moves and the class of the verb, where both follow the figure at once. Null for all other clauses. */
export function readMovers({ after }: ClaimContext): { readonly who: string; readonly verb: string } | null {
  const who = WHO.find((word) => after.startsWith(word))
  const move = who === undefined ? null : MOVES.exec(after.slice(who.length))
  return who === undefined || move === null ? null : { who, verb: verbClass(move[1] as string) }
}
