/** The readable kinds of file by extension: the one list that directories, archives and messages go by. */
const KINDS = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.markdown': 'text',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
} as const

export type FileKind = (typeof KINDS)[keyof typeof KINDS]

export const KNOWN_EXTENSIONS: readonly string[] = Object.keys(KINDS)

/** What a file is by its name: its kind (null when the extension tells nothing) and its stem. */
export interface FileName {
  readonly stem: string
  readonly kind: FileKind | null
}

/** `data/b.TXT` → `{ stem: 'b', kind: 'text' }`; a name that is only an extension is its own stem. */
export function fileName(path: string): FileName {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  const extension = dot > 0 ? name.slice(dot).toLowerCase() : ''
  const kind = Object.hasOwn(KINDS, extension) ? KINDS[extension as keyof typeof KINDS] : null
  return { stem: dot > 0 ? name.slice(0, dot) : name, kind }
}
