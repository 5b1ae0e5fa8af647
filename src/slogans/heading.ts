import type { Sentence } from '../model/document.ts'

const LONGEST_HEADING = 45

/** Whether a sentence is a heading or title: marked as one, or a short line of its own without a final stop. */
export function isHeading(text: string, { start, end, section }: Sentence): boolean {
  if (section === 'heading' || section === 'title') return true
  if (end - start > LONGEST_HEADING || /[。！？；：，]$/.test(text[end - 1] as string)) return false
  return isLineBreak(text[start - 1]) && isLineBreak(text[end])
}

function isLineBreak(char: string | undefined): boolean {
  return char === undefined || char === '\n' || char === '\r'
}
