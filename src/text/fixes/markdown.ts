import type { Edit } from '../../model/document.ts'
import { replacements } from './replacements.ts'

/** Markup to delete, with a sign to look for first: most texts have none of it. */
const DELETED: readonly { readonly sign: string; readonly pattern: RegExp }[] = [
  { sign: '#', pattern: /^#{1,6}[ \t\u3000]{1,4}|(?<=\S)[ \t]{1,4}#{1,6}$/gm },
  { sign: '>', pattern: /^(?:>[ \t]{0,4}){1,4}(?:\[![A-Z]{3,9}\][ \t]{0,4})?/gm },
  { sign: '- ', pattern: /^[ \t]{0,8}-[ \t]{1,4}(?=[^\s\d])/gm },
  { sign: '* ', pattern: /^[ \t]{0,8}\*[ \t]{1,4}(?=[^\s\d])/gm },
  { sign: '---', pattern: /^[ \t]{0,3}-{3,40}[ \t]{0,4}$/gm },
  { sign: '***', pattern: /^[ \t]{0,3}\*{3,40}[ \t]{0,4}$/gm },
  // A footnote's star that a conversion set in bold with the heading: ***报告**.
  { sign: '***', pattern: /(?<=^\*\*)\*(?=[^*\n]{1,200}\*\*$)/gm },
  { sign: '|', pattern: /^\|(?:[ \t]{0,4}:?-{2,200}:?[ \t]{0,4}\|){1,40}[ \t]{0,4}$/gm },
  { sign: '\\', pattern: /\\(?=[-.*_#()[\]!>+`|~])/g },
]

const IMAGE_OR_LINK =
  /(!?)\[([^[\]\n]{0,200})\]\(((?:https?:|mailto:|[./#])[^()\s\u3400-\u9fff]{0,600}|[\w%-]{1,80}\.[\w./?=&%#-]{1,300})(?: "[^"\n]{0,100}")?\)/g
/** **strong** and __strong__; the marks hug what they set off. */
const STRONG = /(\*\*|__)(?=\S)([^\n]{0,2000}?\S)\1/g
const TABLE_ROW = /^\|[^\n]{1,2000}\|[ \t]{0,4}$/gm
const CELL_BORDER = /^\|[ \t]*|[ \t]*\|[ \t]*$|[ \t]*\|[ \t]*/g

/**
 * Removes Markdown markup: headings' #, quotes' >, bullets, rules, strong emphasis, links and images (their text stays, an
 * image's not), escapes; table rows become cells set apart by tabs.
 *
 *     ## 一、**总则** → 一、总则
 */
export function markdown(text: string): Edit[] {
  const edits = [
    ...DELETED.flatMap(({ sign, pattern }) => (text.includes(sign) ? replacements(text, pattern, 'markup', '') : [])),
    ...(text.includes('](') ? linksAndImages(text) : []),
    ...(text.includes('**') || text.includes('__') ? strongMarks(text) : []),
    ...(text.includes('|') ? tableCells(text) : []),
  ]
  return withoutOverlaps(edits.sort((a, b) => a.start - b.start || b.end - a.end))
}

function deletion(start: number, end: number): Edit {
  return { start, end, text: '', kind: 'markup', confidence: 1 }
}

function linksAndImages(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { 0: link, 1: bang, 2: label, index } of text.matchAll(IMAGE_OR_LINK)) {
    const end = index + link.length
    if (bang === '!') edits.push(deletion(index, end))
    else edits.push(deletion(index, index + 1), deletion(index + 1 + (label as string).length, end))
  }
  return edits
}

function strongMarks(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { 0: strong, index } of text.matchAll(STRONG)) {
    const end = index + strong.length
    edits.push(deletion(index, index + 2), deletion(end - 2, end))
  }
  return edits
}

function tableCells(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { 0: row, index } of text.matchAll(TABLE_ROW)) {
    for (const { 0: border, index: at } of row.matchAll(CELL_BORDER)) {
      const isEdge = at === 0 || at + border.length === row.length
      edits.push({ ...deletion(index + at, index + at + border.length), text: isEdge ? '' : '\t' })
    }
  }
  return edits
}

/** Markup may nest (a strong link) or look like two things (a table rule is a row too): the outer, earlier edit wins. */
function withoutOverlaps(sorted: readonly Edit[]): Edit[] {
  const kept: Edit[] = []
  let position = 0
  for (const edit of sorted) {
    if (edit.start < position) continue
    kept.push(edit)
    position = edit.end
  }
  return kept
}
