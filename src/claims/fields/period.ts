import type { Period } from '../../model/claim.ts'

const YEAR = String.raw`(?:19|20)\d\d`
const MONTHS = new RegExp(String.raw`(?:(${YEAR})年|(今年|去年))?(\d{1,2})月?\s?[-—–~～至到]\s?(\d{1,2})月(?:份)?`, 'g')
const UNTIL = new RegExp(String.raw`(?:截至|截止到?)(?:(${YEAR})年|(今年|去年))?(\d{1,2})月(?:(\d{1,2})日|底|末)?`, 'g')
const YEARS = new RegExp(String.raw`(${YEAR})年?\s?[-—–~～至到]\s?(${YEAR})年`, 'g')
const ONE_YEAR = new RegExp(String.raw`(?<!截至)(${YEAR})年(?!\d|前|后|以来|比|相比)(?:(\d{1,2})月)?`, 'g')
const SINCE = new RegExp(`(?:自|从)?(${YEAR})年以来`, 'g')
const RELATIVE =
  /(?:今年以来|今年(?:上半年|[一二三四]季度|前三季度)?|去年|上年(?!度|末|同期|增|下)|全年|上半年|下半年|一季度|前三季度|明年|[“]十[一二三四五六]五[”](?:时期|期间|以来|末)?|[过最近今未][^，。]{0,3}[一二两三四五十\d]{1,2}年|[一二两三四五十\d]{1,2}年来)/g

/** Without one of these no period is named. */
const TIME_UNIT = /[年月季五]/

/**
 * The period of a claim as an ISO interval, from the time expression nearest before it in its part of the sentence. The
 * year is filled only if the text names it, or `documentYear` (from the document's own date) anchors 今年 and 去年.
 */
export function periodOf(lead: string, documentYear: number | null): Period | null {
  if (!TIME_UNIT.test(lead)) return null
  let best: { at: number; period: Period } | null = null
  for (const [pattern, mark, read] of READERS) {
    const match = mark.test(lead) ? lastMatch(pattern, lead) : null
    if (match !== null && (best === null || match.index > best.at))
      best = { at: match.index, period: read(match, documentYear) }
  }
  return best?.period ?? null
}

function lastMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) last = match
  return last
}

type Reader = (match: RegExpExecArray, documentYear: number | null) => Period
/** Each with a character without which its expression need not be tried. */
const READERS: readonly (readonly [pattern: RegExp, mark: RegExp, read: Reader])[] = [
  [MONTHS, /月/, (m, year) => period(m, month(anchor(m[1], m[2], year), m[3]), month(anchor(m[1], m[2], year), m[4]))],
  [UNTIL, /截/, (m, year) => period(m, null, day(anchor(m[1], m[2], year), m[3], m[4]))],
  [YEARS, /\d年/, (m) => period(m, m[1] as string, m[2] as string)],
  [SINCE, /年以来/, (m) => period(m, m[1] as string, null)],
  [
    ONE_YEAR,
    /\d年/,
    (m) => period(m, month(m[1] as string, m[2]) ?? (m[1] as string), month(m[1] as string, m[2]) ?? (m[1] as string)),
  ],
  [RELATIVE, TIME_UNIT, (m, year) => relative(m, year)],
]

function relative(match: RegExpExecArray, year: number | null): Period {
  const shift = match[0].startsWith('今年')
    ? 0
    : match[0].startsWith('去年') || match[0].startsWith('上年')
      ? -1
      : match[0].startsWith('明年')
        ? 1
        : null
  if (year === null || shift === null || match[0].length > 4) return period(match, null, null)
  const iso = String(year + shift)
  return period(match, iso, match[0] === '今年以来' ? null : iso)
}

function period(match: RegExpExecArray, from: string | null, to: string | null): Period {
  return { text: match[0], from, to }
}

function anchor(named: string | undefined, word: string | undefined, documentYear: number | null): string | null {
  if (named !== undefined) return named
  if (documentYear === null || word === undefined) return null
  return String(word === '去年' ? documentYear - 1 : documentYear)
}

function month(year: string | null, number: string | undefined): string | null {
  return year === null || number === undefined ? null : `${year}-${number.padStart(2, '0')}`
}

function day(year: string | null, inMonth: string | undefined, number: string | undefined): string | null {
  const base = month(year, inMonth)
  return base === null || number === undefined ? base : `${base}-${number.padStart(2, '0')}`
}
