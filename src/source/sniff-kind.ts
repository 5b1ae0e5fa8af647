import type { FileKind } from './file-kind.ts'

const HTML = /^\s{0,64}<(?:!doctype html|html)\b/i
const JSON_OBJECT = /^\s{0,64}\{\s{0,64}"/
const JSON_ARRAY = /^\s{0,64}\[\s{0,64}\{\s{0,64}"/

/** What a stream without a name holds, by its first bytes; text when they tell nothing. */
export function sniffKind(head: Uint8Array): FileKind {
  const start = Buffer.from(head)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
  if (start.startsWith('%PDF-')) return 'pdf'
  if (start.startsWith('PK\x03\x04')) return start.includes('[Content_Types].xml') ? 'docx' : 'zip'
  if (HTML.test(start)) return 'html'
  if (JSON_ARRAY.test(start)) return 'json'
  if (JSON_OBJECT.test(start)) return isSpread(start) ? 'json' : 'jsonl'
  return 'text'
}

/** Whether an object goes on after its first line: JSON that is laid out for reading, not one object a line. */
function isSpread(start: string): boolean {
  const object = start.trimStart()
  const end = object.indexOf('\n')
  return end >= 0 && !object.slice(0, end).trimEnd().endsWith('}')
}
