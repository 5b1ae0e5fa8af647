import type { CountedToken } from './counted-document.ts'

/** What to look for. A text or expression is found in the running text, across token borders: 小马拉大车 is three tokens. */
export type NodeQuery =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'regex'; readonly pattern: RegExp }
  /** Words in a row by part of speech (prefix of the tag), such as `['v', 'n']`. */
  | { readonly kind: 'pos'; readonly tags: readonly string[] }

/** A find among the tokens of one sentence: tokens `[start, end)`, and the characters `[from, to)` of their joined text. */
export interface NodeHit {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** Finds a query in one sentence, from left to right and without overlap. */
export function findNodes(sentence: readonly CountedToken[], query: NodeQuery): NodeHit[] {
  const offsets = tokenOffsets(sentence)
  if (query.kind === 'pos') return findTags(sentence, query.tags, offsets)
  const text = sentence.map((token) => token.text).join('')
  return (query.kind === 'text' ? findText(text, query.text) : findPattern(text, query.pattern)).map(([from, to]) => ({
    start: tokenAt(offsets, from),
    end: tokenAt(offsets, to - 1) + 1,
    from,
    to,
  }))
}

function tokenOffsets(sentence: readonly CountedToken[]): number[] {
  let offset = 0
  return sentence.map(({ text }) => {
    offset += text.length
    return offset - text.length
  })
}

function tokenAt(offsets: readonly number[], position: number): number {
  return offsets.findLastIndex((offset) => offset <= position)
}

function findText(text: string, wanted: string): [number, number][] {
  const hits: [number, number][] = []
  if (wanted === '') return hits
  for (let from = text.indexOf(wanted); from !== -1; from = text.indexOf(wanted, from + wanted.length)) {
    hits.push([from, from + wanted.length])
  }
  return hits
}

function findPattern(text: string, pattern: RegExp): [number, number][] {
  const global = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`)
  return [...text.matchAll(global)].flatMap((match) =>
    match[0] === '' ? [] : [[match.index, match.index + match[0].length]],
  )
}

function findTags(sentence: readonly CountedToken[], tags: readonly string[], offsets: readonly number[]): NodeHit[] {
  const hits: NodeHit[] = []
  for (let start = 0; tags.length > 0 && start + tags.length <= sentence.length; start++) {
    if (!tags.every((tag, index) => sentence[start + index]?.pos.startsWith(tag))) continue
    const end = start + tags.length
    const last = sentence[end - 1] as CountedToken
    hits.push({ start, end, from: offsets[start] as number, to: (offsets[end - 1] as number) + last.text.length })
    start = end - 1
  }
  return hits
}
