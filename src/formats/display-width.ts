import stringWidth from 'string-width'

/** How text is laid out in a terminal: characters of ambiguous East Asian width (“”—…①) take one or two columns. */
export interface WidthOptions {
  readonly ambiguousWidth: 1 | 2
}

/** Terminal columns that `text` takes, by Unicode's East Asian Width (UAX #11); colour codes take none. */
export function displayWidth(text: string, { ambiguousWidth }: WidthOptions): number {
  return plainWidth(text, ambiguousWidth) ?? stringWidth(text, { ambiguousIsNarrow: ambiguousWidth === 1 })
}

/** The same for text of nothing but ASCII, ideographs and common marks, which a table mostly is; null for other text. */
function plainWidth(text: string, ambiguousWidth: 1 | 2): number | null {
  let width = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x20 && code < 0x7f) width += 1
    else if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3001 && code <= 0x3011) || WIDE.has(code)) width += 2
    else if (AMBIGUOUS.has(code)) width += ambiguousWidth
    else return null
  }
  return width
}

const codes = (marks: string) => new Set([...marks].map((mark) => mark.charCodeAt(0)))
const WIDE = codes('，：；？！（）％')
const AMBIGUOUS = codes('·“”‘’—…≥≤‰×²')

/** `text` filled up with blanks to `width` columns. */
export function pad(text: string, width: number, align: 'left' | 'right', options: WidthOptions): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text, options)))
  return align === 'right' ? blanks + text : text + blanks
}

const OPENING = '[“‘《〈「『（(【〔]*'
const CLOSING = '[，。、；：！？”’》〉」』）)】〕…%]*'
/** A figure with its magnitude and the one character that counts it: 9100余块, 1.36万个, 2024年. */
const FIGURE = '[≥≤]?[0-9][0-9.,]{0,20}[余多]?[万亿]{0,2}[余多]?\\p{Script=Han}?'
const WORD = '[A-Za-z0-9]{3,40}[-_/]|[A-Za-z0-9.,+%_/:-]{1,40}'

/**
 * What a line must not be broken inside: a figure, a Latin word (a long one may break after its hyphens), or a character
 * with the marks that cling to it.
 */
const UNBREAKABLE = new RegExp(`${OPENING}(?:${FIGURE}(?![0-9A-Za-z_/-])|${WORD}|[^\\s])${CLOSING}|\\s+`, 'gu')

/** Where a line is broken for choice: between the values of a cell, then at blanks, then between units. */
const BREAKS: readonly ((text: string) => readonly string[])[] = [
  (text) => text.split(/(?<=；)/),
  (text) => text.split(/(?<=\s)(?=\S)/),
  (text) => text.match(UNBREAKABLE) ?? [],
  (text) => [...text],
]

/**
 * `text` broken into lines of at most `width` columns; nothing is lost. No line starts with closing punctuation or ends
 * with an opening bracket unless a single unit is wider than the line.
 */
export function wrap(text: string, width: number, options: WidthOptions): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = ['']
    const add = (part: string, level: number) => {
      const line = lines.at(-1) as string
      if (line === '' && lines.length > 1 && part.trim() === '') return
      const columns = displayWidth(part.trimEnd(), options)
      const split = BREAKS[level]
      if (displayWidth(line, options) + columns <= width) lines[lines.length - 1] = line + part
      else if (columns > width && split !== undefined) for (const piece of split(part)) add(piece, level + 1)
      else if (line === '') lines[lines.length - 1] = part
      else lines.push(part)
    }
    add(paragraph, 0)
    return lines.map((line) => line.trimEnd())
  })
}
