import type { Sentence } from '../model/document.ts'
import type { Mention } from './mention.ts'
import { repeatedFrame } from './phrase-shape.ts'

const LENGTH = { min: 4, max: 9 }
const FEWEST = 3
const HAN_CLAUSE = /^\p{Script=Han}+$/u
/** Frames that make a saying of a row of clauses; 更 and the like only make a report of progress. */
const FRAMES = new Set('有无以用让向为把敢善勤靠最从'.split(''))

/**
 * Rows of three or more clauses of one length, joined by commas around one word at the same place: 用行动践行使命，用实干
 * 推动转型，用奋斗书写担当. Without such a word clauses of one length are prose.
 */
export function clauseRowMentions(text: string, sentences: readonly Sentence[]): Mention[] {
  return sentences.flatMap((sentence) =>
    clausesOf(text, sentence).flatMap((clauses) => {
      const members = clauses.map(({ clause }) => clause)
      const [first, last] = [clauses[0], clauses.at(-1)]
      if (first === undefined || last === undefined || members.length < FEWEST || !isFramed(members)) return []
      return [
        {
          start: first.start,
          end: last.start + last.clause.length,
          type: 'parallel-couplet' as const,
          quote: 'none' as const,
          head: null,
          family: null,
          members,
          rules: ['parallel' as const],
          confidence: 0.6,
        },
      ]
    }),
  )
}

interface Clause {
  readonly clause: string
  readonly start: number
}

/** Runs of neighbouring clauses of one length, Han characters only. */
function clausesOf(text: string, { start, end }: Sentence): Clause[][] {
  const runs: Clause[][] = []
  let offset = start
  let length = 0
  let previous: Clause = { clause: '', start }
  for (const part of text.slice(start, end).split('，')) {
    const clause = part.replace(/[。；！]$/, '')
    const fits = clause.length >= LENGTH.min && clause.length <= LENGTH.max && HAN_CLAUSE.test(clause)
    if (fits && clause.length === length) runs.at(-1)?.push({ clause, start: offset })
    else if (fits) runs.push([...tailOf(previous, clause), { clause, start: offset }])
    length = fits ? clause.length : 0
    previous = { clause, start: offset }
    offset += part.length + 1
  }
  return runs
}

/** The end of a longer clause that begins with the same frame word as the next: 镇里|用网格摸清底数，用清单压实责任. */
function tailOf(previous: Clause, next: string): Clause[] {
  const from = previous.clause.length - next.length
  const tail = previous.clause.slice(Math.max(0, from))
  if (from <= 0 || tail[0] !== next[0] || !FRAMES.has(tail[0] as string) || !HAN_CLAUSE.test(tail)) return []
  return [{ clause: tail, start: previous.start + from }]
}

function isFramed(members: readonly string[]): boolean {
  const frame = repeatedFrame(members)
  return frame !== null && (FRAMES.has(frame) || (frame === '起' && members.every((member) => member.endsWith('起来'))))
}
