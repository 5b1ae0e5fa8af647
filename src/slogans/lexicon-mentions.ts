import { scanText } from '../lexicon/aho-corasick.ts'
import type { SloganEntry, SloganLexicon } from '../lexicon/slogan-lexicon.ts'
import type { SloganType } from '../model/slogan.ts'
import { coupletMembers } from './members.ts'
import type { Mention } from './mention.ts'
import { numeralKind } from './numeral-formula.ts'

/** 乡村振兴局 is an office; 高质量发展局面 is none. */
const AGENCY = /^[局厅](?![面势部堂])/
/** 第三农场, 十四风险: the numeral the form begins with is the tail of another. */
const SPLIT_NUMERAL = /^[第\d一二三四五六七八九十百千万][一二三四五六七八九十两双]/

/** A place name of two or three characters between a form and its tail: 中国式现代化|湖北|实践. */
const PLACE = '[^的新伟大一，。、；：？！“”‘’（）()《》\\s]{2,3}'

/**
 * Formulas of the lexicon, the longest at each place: between quotation marks all of them, elsewhere those whose row and
 * the choice of tifa admit it. Found in text, not in tokens: every segmenter cuts a formula to pieces.
 */
export function lexiconMentions(text: string, lexicon: SloganLexicon): Mention[] {
  const hits: { start: number; end: number; owner: number }[] = []
  scanText(lexicon.automaton, text, (owner, start, end) => hits.push({ start, end, owner }))
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  const mentions: Mention[] = []
  let covered = 0
  for (const hit of hits) {
    const entry = lexicon.owners[hit.owner]
    if (entry === undefined || hit.end <= covered) continue
    if (!countsUnquoted(entry, lexicon) && !isEnclosed(text, hit.start, hit.end)) continue
    if (
      AGENCY.test(text.slice(hit.end, hit.end + 2)) ||
      SPLIT_NUMERAL.test(text.slice(Math.max(0, hit.start - 1), hit.start + 1))
    )
      continue
    const end = hit.end + tailLength(text, hit.end, entry.tails)
    covered = end
    const members = coupletMembers(text.slice(hit.start, end))
    mentions.push({
      start: hit.start,
      end,
      type: typeOf(entry, text.slice(hit.start, end), members),
      quote: 'none',
      head: null,
      family: entry.family,
      members,
      rules: ['lexicon'],
      confidence: 0.95,
    })
  }
  return mentions
}

/** 四早 is the count of a row of members and none itself. */
function typeOf({ type }: SloganEntry, form: string, members: readonly string[]): SloganType {
  return type === 'parallel-couplet' && members.length === 0 && numeralKind(form) !== null ? 'numeral-formula' : type
}

function countsUnquoted({ mention }: SloganEntry, { tifa }: SloganLexicon): boolean {
  return mention === 'any' || (mention === 'wide' && tifa === 'all')
}

const OPENING_MARKS = '“‘「『"'

function isEnclosed(text: string, start: number, end: number): boolean {
  return OPENING_MARKS.includes(text[start - 1] ?? '\n') && /[”’」』"]/.test(text[end] ?? '')
}

function tailLength(text: string, end: number, tails: readonly string[]): number {
  if (tails.length === 0) return 0
  return new RegExp(`^${PLACE}(?:${tails.join('|')})`).exec(text.slice(end, end + 12))?.[0].length ?? 0
}
