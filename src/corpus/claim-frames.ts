import type { Claim } from '../model/claim.ts'
import { framedSpan } from './claim-span.ts'

/** What was said of the time this many characters ago no longer holds. */
const REACH = 500

/** What the sentences before a claim last spoke of, several years or one; claims without such a word near before them are left out. */
export function claimFrames(claims: readonly Claim[]): ReadonlyMap<Claim, 'years' | 'year'> {
  const frames = new Map<Claim, 'years' | 'year'>()
  let frame: 'years' | 'year' | null = null
  let since = 0
  let sentence = -1
  let spoken: 'years' | 'year' | null = null
  let start = 0
  for (const claim of claims) {
    if (claim.sentence.index !== sentence) {
      // What the sentence before has said holds from here on.
      if (spoken !== null) [frame, since] = [spoken, start]
      sentence = claim.sentence.index
      spoken = framedSpan(claim.sentence.text)
      start = claim.span.start
    }
    if (frame !== null && claim.span.start - since <= REACH) frames.set(claim, frame)
  }
  return frames
}
