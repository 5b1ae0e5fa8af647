const DIGITS = '〇一二三四五六七八九'
const ARABIC = '((?:19|20)\\d\\d)(?:年(\\d{1,2})月(\\d{1,2})日?|([-./])(\\d{1,2})\\4(\\d{1,2}))'
const CHINESE = `([一二][${DIGITS}]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日`
const DATE = new RegExp(`${ARABIC}|${CHINESE}`, 'g')

/** Every full date in a text as YYYY-MM-DD, in order; impossible ones (month 13) are left out. */
export function datesIn(text: string): string[] {
  return Array.from(text.replaceAll('零', '〇').matchAll(DATE), isoDate).filter((date) => date !== null)
}

function isoDate(match: RegExpExecArray): string | null {
  const [, arabicYear, month, day, , numericMonth, numericDay, chineseYear, chineseMonth, chineseDay] = match
  const year = arabicYear ?? Array.from(chineseYear as string, (digit) => DIGITS.indexOf(digit)).join('')
  const monthNumber = Number(month ?? numericMonth ?? tens(chineseMonth as string))
  const dayNumber = Number(day ?? numericDay ?? tens(chineseDay as string))
  const days = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate()
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > days) return null
  return `${year}-${String(monthNumber).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`
}

/** 三 → 3, 十 → 10, 十一 → 11, 二十 → 20, 三十一 → 31. */
function tens(numeral: string): number {
  const [before, after] = numeral.includes('十') ? numeral.split('十') : ['', numeral]
  const ten = numeral.includes('十') ? (before === '' ? 1 : DIGITS.indexOf(before as string)) : 0
  return ten * 10 + (after === '' ? 0 : DIGITS.indexOf(after as string))
}

/** Lines that say when a law was passed or amended: of several the last one dates the version. */
const ENACTED = /(?:通过|修订|修正|公布|发布|施行)[)）]?$/

/**
 * The date of a document: from the lines at its head that are no sentences (the date under a title, the session a report
 * was given to, the last amendment of a law), else from its signature, else from the publishing stamp; null when none
 * has a full date.
 */
export function findDate(head: readonly string[], removed: readonly string[]): string | null {
  const enacted = head.filter((line) => ENACTED.test(line)).flatMap(datesIn)
  if (enacted.length > 0) return enacted.at(-1) as string
  return head.flatMap(datesIn)[0] ?? removed.toReversed().flatMap(datesIn)[0] ?? null
}
