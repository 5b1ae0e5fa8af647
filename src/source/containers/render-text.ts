import { childrenOf, type DomElement, type DomNode, isElement, isText } from './dom.ts'

/** Elements that run on in their line; every other one starts and ends a paragraph. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark o:p q rb ruby s samp small span st1 strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
/** Readings above characters would stand in the middle of words. */
const DROPPED = new Set(['script', 'style', 'head', 'rt', 'rp'])

const CELL_SEPARATOR = ' | '
/** A table with a cell longer than this is there for the layout of the page. */
const LONGEST_CELL = 200

interface Line {
  readonly text: string
  /** Whether a blank line sets it off from the line before. */
  readonly paragraph: boolean
}

/**
 * The text of a DOM tree: one paragraph a block element, set off by a blank line; one line a `<br>` and a table row,
 * its cells separated by ` | `. Runs of white space shrink to one space, and to none where a line of the source
 * breaks between ideographs.
 */
export function renderText(root: DomNode): string {
  const lines: Line[] = []
  let pending = ''
  let paragraph = true
  const flush = (startsParagraph: boolean) => {
    const text = pending.trim()
    if (text !== '') {
      lines.push({ text, paragraph })
      paragraph = false
    }
    paragraph ||= startsParagraph
    pending = ''
  }
  const visit = (node: DomNode): void => {
    if (isText(node)) pending += collapse(node.data)
    else if (!isElement(node)) visitChildren(node)
    else if (node.name === 'br') flush(false)
    else if (node.name === 'sup') pending += superscript(rawText(node))
    else if (node.name === 'pre') visitPreformatted(node)
    else if (node.name === 'table' && isData(node)) visitRows(node)
    else if (INLINE.has(node.name)) visitChildren(node)
    else if (!DROPPED.has(node.name)) {
      flush(true)
      visitChildren(node)
      flush(true)
    }
  }
  const visitChildren = (node: DomNode) => childrenOf(node).forEach(visit)
  const visitPreformatted = (node: DomElement) => {
    flush(true)
    for (const line of rawText(node).split('\n')) {
      pending = line
      flush(line.trim() === '')
    }
    flush(true)
  }
  const visitRows = (table: DomElement) => {
    flush(true)
    for (const row of rowsOf(table)) {
      pending = row
      flush(false)
    }
    flush(true)
  }
  visit(root)
  flush(true)
  return lines.map((line, index) => `${index === 0 ? '' : line.paragraph ? '\n\n' : '\n'}${line.text}`).join('')
}

const HAN = /\p{Script=Han}|[，。、；：？！“”（）《》]/u

function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, (space, offset: number) => {
    const wrapped =
      space.includes('\n') && HAN.test(text[offset - 1] ?? '') && HAN.test(text[offset + space.length] ?? '')
    return wrapped ? '' : ' '
  })
}

/** m<sup>2</sup> is m², not m2. */
function superscript(text: string): string {
  return text === '2' ? '²' : text === '3' ? '³' : collapse(text)
}

function rawText(node: DomNode): string {
  return isText(node) ? node.data : childrenOf(node).map(rawText).join('')
}

/** All elements called one of `names` under `node`, not looking inside those found. */
function descendants(node: DomNode, names: readonly string[]): DomElement[] {
  return childrenOf(node).flatMap((child) => {
    if (!isElement(child)) return []
    return names.includes(child.name) ? [child] : descendants(child, names)
  })
}

function isData(table: DomElement): boolean {
  if (descendants(table, ['table']).length > 0) return false
  const rows = descendants(table, ['tr']).map((row) => descendants(row, ['td', 'th']))
  return (
    rows.some((cells) => cells.length > 1) && rows.flat().every((cell) => rawText(cell).trim().length <= LONGEST_CELL)
  )
}

function rowsOf(table: DomElement): string[] {
  const caption = descendants(table, ['caption']).map(cellText)
  const rows = descendants(table, ['tr']).map((row) =>
    descendants(row, ['td', 'th']).map(cellText).join(CELL_SEPARATOR),
  )
  return [...caption, ...rows.filter((row) => row.replaceAll('|', '').trim() !== '')]
}

function cellText(cell: DomElement): string {
  return renderText({ ...cell, name: 'div' } as DomElement).replace(/\n+/g, ' ')
}
