/** The GBK table: `lead << 8 | trail` of a character, and the character of two bytes. */
export interface GbkCodec {
  code(char: string): number | undefined
  char(lead: number, trail: number): string | undefined
}

/** What one site does to its pages. */
export interface Site {
  /** The marks it puts a byte in front of, in the order of its replacements. */
  readonly marks: readonly string[]
  /** The characters it glosses, with their pinyin. */
  readonly glosses: ReadonlyMap<string, string>
  /** Whether whoever scraped it stripped list numbers (⒈ ⑴ ①). */
  readonly stripsListNumbers: boolean
}

/** A damaged stretch: a UTF-16 range of the page, one of characters of its clean line, and what stood there. */
export interface Damage {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly truth: string
  /** Some byte pairs left no trace, or a character was swallowed whole. */
  readonly lossy: boolean
}

export interface DamagedPage {
  readonly text: string
  readonly damages: readonly Damage[]
  /** The damage of each damaged sentence. */
  readonly sentences: readonly (readonly Damage[])[]
}

export interface PageScore {
  readonly sentences: number
  readonly losslessSentences: number
  readonly losslessSentencesRestored: number
  readonly stretches: number
  readonly lossless: number
  readonly losslessReadRightly: number
  readonly losslessRestored: number
  readonly lossyRestored: number
  readonly applied: number
  readonly appliedRightly: number
  readonly elsewhere: number
}

interface Finding {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly trusted: boolean
}

export function simulatePage(lines: readonly string[], site: Site, gbk: GbkCodec): DamagedPage

export function siteFor(text: string, random: () => number, readingOf: (char: string) => string | null): Site

export function scorePage(page: DamagedPage, findings: readonly Finding[]): PageScore

export function fold(text: string): string
