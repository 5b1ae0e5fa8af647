import type { Metadata, Source } from '../model/document.ts'
import { isoDate } from '../source/iso-date.ts'
import { findDate } from './metadata/find-date.ts'
import { findDoctype } from './metadata/find-doctype.ts'
import { findIssuer } from './metadata/find-issuer.ts'
import { findPlace } from './metadata/find-place.ts'
import { type FoundTitle, findTitle, SESSION_BEHIND_TITLE } from './metadata/find-title.ts'
import type { RemovedLine } from './removed-lines.ts'
import type { HeadingMarks } from './sections.ts'
import type { TitleLines } from './sentences.ts'

/** Metadata stands at the head of a document; so many lines of it are looked at. */
const HEAD_LINES = 10
const LONGEST_HEAD_LINE = 400

/** 2023年1月6日在宁波市第十六届人民代表大会……: where a report was given. */
const SESSION = /^[（—─―]{0,3}[^。]{8,14}日在[^。，]{2,60}$/

/** 随州市市长 林岚: who gave a report, by office. */
const SPEAKER = /^[\u4e00-\u9fff]{2,16}(?:市长|省长|县长|区长|州长|盟长|主席)(?: |[\u4e00-\u9fff]{0,4}$)/

export interface FoundMetadata {
  readonly metadata: Metadata
  /** Lines of the text that the title takes up, the last one included; null when it stands in none. */
  readonly titleLines: TitleLines | null
}

/**
 * What a document says about itself, in simplified script; null where it does not say. `text` is normalised and simplified,
 * `frame` the lines taken out of it. Title and date that came with the source (front matter, JSONL) win.
 */
export function findMetadata(
  source: Source,
  text: string,
  frame: readonly RemovedLine[],
  marks: HeadingMarks,
): FoundMetadata {
  const head = headLines(text)
  const removed = frame.map(({ content }) => content)
  const lines = head.map(({ content }) => content)
  const isMarked = (i: number) => marks.headings.get(head[i]?.start ?? -1) === 1
  const titleEnd = lines[0]?.length ?? 0
  const isFramed = frame.some(({ offset }) => offset > 0 && offset <= titleEnd + 1)
  const found = source.title === null ? findTitle(lines, isMarked, isFramed) : titleInText(lines, source.title)
  const title = source.title ?? found?.title ?? null
  const dated = lines.filter((line) => !/[。；]/.test(line))
  const session = lines.find((line) => SESSION.test(line))
  const issued = findIssuer(lines, title, removed, null)
  const titleSession = found === null ? null : SESSION_BEHIND_TITLE.exec(lines[found.last] as string)
  const speaker = lines.find((line) => SPEAKER.test(line))
  const subtitle = lines.find((line) => /^[—―]{2}/.test(line))
  const place =
    [issued, title, session, titleSession?.[1] ?? titleSession?.[2], subtitle, speaker]
      .map((name) => (name == null ? null : findPlace(name)))
      .find((found) => found !== null) ?? null
  const metadata = {
    title,
    date: source.date ?? findDate(dated, removed) ?? published(source),
    place,
    issuer: issued ?? findIssuer(lines, title, removed, place),
    doctype: findDoctype(title, lines, removed),
  }
  return { metadata, titleLines: found }
}

/** The date of the page that a text was found on, where neither its metadata nor the text give one. */
function published({ meta }: Source): string | null {
  return typeof meta.published === 'string' ? isoDate(meta.published) : null
}

/** Where a title that came with the source stands in the text. */
function titleInText(lines: readonly string[], title: string): FoundTitle | null {
  const line = lines.indexOf(title)
  return line < 0 ? null : { title, first: line, last: line }
}

function headLines(text: string): { start: number; content: string }[] {
  const lines: { start: number; content: string }[] = []
  let start = 0
  while (start < text.length && lines.length < HEAD_LINES) {
    const end = text.indexOf('\n', start)
    const stop = end < 0 ? text.length : end
    lines.push({ start, content: text.slice(start, Math.min(stop, start + LONGEST_HEAD_LINE)) })
    start = stop + 1
  }
  return lines
}
