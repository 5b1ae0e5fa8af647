import type { QuoteStyle } from '../model/slogan.ts'
import { classifyQuoted } from './classify-quoted.ts'
import { headAfter } from './head-noun.ts'
import { chainMembers, coupletMembers } from './members.ts'
import type { Mention } from './mention.ts'
import type { Quotation } from './parse-quotations.ts'
import { rejectionOf } from './reject-quotation.ts'

/** Characters before the opening mark that the classifier may look at. */
const LOOK_BEHIND = 12

/** Formulas that stand between quotation marks of their own: every quotation that is no speech, title, grade or the like. */
export function quotedMentions(text: string, quotations: readonly Quotation[]): Mention[] {
  return quotations.flatMap((quotation) => {
    if (quotation.mark === 'title' || insideTitle(quotation) || rejectionOf(text, quotation) !== null) return []
    const { start, end } = trimmed(text, quotation)
    const form = text.slice(start, end)
    const head = headAfter(text, quotation.end)
    const type = classifyQuoted(
      form,
      head,
      text.slice(Math.max(0, quotation.start - 1 - LOOK_BEHIND), quotation.start - 1),
    )
    const members = coupletMembers(form)
    const quote: QuoteStyle = quotation.mark === 'single' ? 'single' : 'double'
    return [
      {
        start,
        end,
        type,
        quote,
        head: head?.text ?? null,
        family: null,
        members: members.length > 0 ? members : chainMembers(form),
        rules: ['quote' as const],
        confidence: 0.9,
      },
    ]
  })
}

/** Words quoted inside 《》 belong to a title; a formula known otherwise is found there by lexicon and echo. */
function insideTitle({ parent }: Quotation): boolean {
  return parent !== null && (parent.mark === 'title' || insideTitle(parent))
}

function trimmed(text: string, { start, end }: Quotation): { start: number; end: number } {
  const inner = text.slice(start, end)
  return { start: start + inner.length - inner.trimStart().length, end: end - (inner.length - inner.trimEnd().length) }
}
