import type { Edit } from '../../model/document.ts'
import { ABSTRACT_LABEL, FRAME_LINES, SIGNED_DATE, SIGNING_ORGAN, TRAILING_BYLINE, type Zone } from './frame-lines.ts'

/** A title with its companions takes so many lines; with a site's metadata box so many; the frame at the bottom so many. */
const TOP_LINES = 6
const HEAD_LINES = 20
const TAIL_LINES = 12
const LONGEST_FRAME_LINE = 200
const LONGEST_BYLINE = 80

interface Line {
  readonly start: number
  readonly end: number
  readonly content: string
}

/**
 * Takes the frame of a document out of its body: credits, publishing stamps, page widgets and footers, page numbers,
 * bylines, author notes, the addressee of a reply, the signature with its date. Metadata is read from what was removed.
 *
 *     ……开创新局面。⏎责编：王芳 编审：李强 → ……开创新局面。
 */
export function boilerplate(text: string): Edit[] {
  const lines = linesOf(text)
  const signature = signatureStart(lines)
  const isFrame = lines.map((line, i) => i >= signature || isFrameLine(line.content, i, lines.length))
  if (!isFrame.includes(false)) return []
  const edits = frameBlocks(lines, isFrame, text.length).map(({ start, end }) => removal(start, end))
  const last = isFrame.lastIndexOf(false)
  lines.forEach((line, i) => {
    if (!isFrame[i] && (i < HEAD_LINES || i === last)) edits.push(...removalsInside(line, i === last))
  })
  return edits.sort((a, b) => a.start - b.start)
}

function removal(start: number, end: number): Edit {
  return { start, end, text: '', kind: 'boilerplate', confidence: 0.9 }
}

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((content) => {
    const line = { start, end: start + content.length, content }
    start = line.end + 1
    return line
  })
}

function isFrameLine(content: string, index: number, count: number): boolean {
  if (content.length === 0 || content.length > LONGEST_FRAME_LINE) return false
  const zones = zonesOf(index, count)
  return FRAME_LINES.some((kind) => kind.zones.some((zone) => zones.includes(zone)) && kind.pattern.test(content))
}

function zonesOf(index: number, count: number): Zone[] {
  const zones: Zone[] = [index < TOP_LINES ? 'top' : index < HEAD_LINES ? 'head' : 'body']
  return index >= count - TAIL_LINES ? [...zones, 'tail'] : zones
}

/** Index of the first line of the signature block among the last lines, or the number of lines when there is none. */
function signatureStart(lines: readonly Line[]): number {
  for (let i = lines.length - 1; i > 0 && i >= lines.length - TAIL_LINES; i--) {
    if (!SIGNED_DATE.test((lines[i] as Line).content)) continue
    let first = i
    while (first > 1 && SIGNING_ORGAN.test((lines[first - 1] as Line).content)) first--
    return first < i && restIsFrame(lines, i + 1) ? first : lines.length
  }
  return lines.length
}

function restIsFrame(lines: readonly Line[], from: number): boolean {
  return lines.slice(from).every(({ content }, i) => isFrameLine(content, from + i, lines.length))
}

/** Neighbouring frame lines as one range each, with one of the line breaks around them. */
function frameBlocks(
  lines: readonly Line[],
  isFrame: readonly boolean[],
  length: number,
): { start: number; end: number }[] {
  const blocks: { start: number; end: number }[] = []
  lines.forEach(({ start, end }, i) => {
    if (!isFrame[i]) return
    if (isFrame[i - 1]) (blocks.at(-1) as { end: number }).end = end + 1
    else blocks.push({ start, end: end + 1 })
  })
  const last = blocks.at(-1)
  if (last !== undefined && last.end > length) {
    last.start--
    last.end = length
  }
  return blocks
}

/** The label of an abstract; a byline behind the last sentence. */
function removalsInside({ start, end, content }: Line, isLast: boolean): Edit[] {
  const edits: Edit[] = []
  const label = ABSTRACT_LABEL.exec(content)
  if (label !== null) edits.push(removal(start, start + label[0].length))
  const byline = isLast ? TRAILING_BYLINE.exec(content.slice(-LONGEST_BYLINE)) : null
  if (byline !== null) edits.push(removal(end - byline[0].length, end))
  return edits
}
