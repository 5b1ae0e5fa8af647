/** Han digits with their values, plain and financial (大写); traditional forms for texts whose script is kept. */
export const DIGITS: ReadonlyMap<string, number> = new Map([
  ...Array.from('零〇○', (char) => [char, 0] as const),
  ...[...'一二三四五六七八九', ...'壹贰叁肆伍陆柒捌玖'].map((char, i) => [char, (i % 9) + 1] as const),
  ...Array.from('贰貳', (char) => [char, 2] as const),
  ...Array.from('两兩', (char) => [char, 2] as const),
  ...Array.from('叁參', (char) => [char, 3] as const),
  ['陸', 6],
])

/** Small magnitudes: powers of ten up to a thousand. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
])

/** Large magnitudes: they multiply everything before them. */
export const LARGE: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
  ['兆', 12],
])

/** Contracted tens: 廿 is twenty. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 2],
  ['卅', 3],
  ['卌', 4],
])

const FINANCIAL = new Set('壹贰叁肆伍陆柒捌玖拾佰仟貳參陸')

/** Financial forms double as ordinary characters (陆地, 队伍, 收拾): alone they are no numeral. */
export function isFinancial(char: string): boolean {
  return FINANCIAL.has(char)
}

/** Ordinary words that end in a financial form: 大陆三省, 队伍五千人, 收拾十天. */
const ENDS_WORD: Readonly<Record<string, string>> = {
  陆: '大登着内水海离赴返滩',
  陸: '大登著着內水海離赴返灘',
  伍: '队隊入退行落营',
  拾: '收捡撿',
  肆: '放大酒书',
}

/** Whether the character at `at` is a financial form that begins no numeral: it ends an ordinary word, or an ordinary digit stands behind it. */
export function beginsNoNumeral(text: string, at: number): boolean {
  const char = text[at] as string
  if (!FINANCIAL.has(char)) return false
  const next = text[at + 1] ?? ''
  const mixed = DIGITS.has(char) && DIGITS.has(next) && !FINANCIAL.has(next) && DIGITS.get(next) !== 0
  return mixed || ENDS_WORD[char]?.includes(text[at - 1] ?? ' ') === true
}

/** Whether the UTF-16 unit is an ASCII digit. */
export function isArabicDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
