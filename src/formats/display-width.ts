import stringWidth from 'string-width'

/** How text is laid out in a terminal: characters of ambiguous East Asian width (“”—…①) take one or two columns. */
export interface WidthOptions {
  readonly ambiguousWidth: 1 | 2
}

/** Terminal columns that `text` takes, by Unicode's East Asian Width (UAX #11); colour codes take none. */
export function displayWidth(text: string, { ambiguousWidth }: WidthOptions): number {
  return stringWidth(text, { ambiguousIsNarrow: ambiguousWidth === 1 })
}

/** `text` filled up with blanks to `width` columns. */
export function pad(text: string, width: number, align: 'left' | 'right', options: WidthOptions): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text, options)))
  return align === 'right' ? blanks + text : text + blanks
}

/**
 * What a line must not be broken inside: a Latin word (a long one may break after its hyphens), a number, or a character
 * with the marks that cling to it.
 */
const UNBREAKABLE =
  /[“‘《〈「『（(【〔]*(?:[A-Za-z0-9]{3,40}[-_/]|[A-Za-z0-9.,+%_/:-]{1,40}|[^\s])[，。、；：！？”’》〉」』）)】〕…%]*|\s+/gu

/**
 * `text` broken into lines of at most `width` columns; nothing is lost. No line starts with closing punctuation or ends
 * with an opening bracket unless a single unit is wider than the line.
 */
export function wrap(text: string, width: number, options: WidthOptions): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  const add = (unit: string) => {
    const columns = displayWidth(unit, options)
    if (columns > width && [...unit].length > 1) {
      for (const char of unit) add(char)
      return
    }
    if (used + columns > width && line !== '') {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    if (line === '' && unit.trim() === '' && lines.length > 0) return
    line += unit
    used += columns
  }
  for (const paragraph of text.split('\n')) {
    for (const [unit] of paragraph.matchAll(UNBREAKABLE)) add(unit)
    lines.push(line.trimEnd())
    line = ''
    used = 0
  }
  return lines
}
