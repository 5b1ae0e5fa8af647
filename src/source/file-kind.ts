/** The readable kinds of file by extension: the one list that directories, archives and messages go by. */
const KINDS = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.markdown': 'text',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'json',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.html': 'html',
  '.htm': 'html',
  '.shtml': 'html',
  '.xhtml': 'html',
  '.docx': 'docx',
  '.pdf': 'pdf',
  '.zip': 'zip',
} as const

export type FileKind = (typeof KINDS)[keyof typeof KINDS]

const GZIP = '.gz'

/** For messages: what can be read, each also compressed with gzip. */
export const KNOWN_EXTENSIONS = `${Object.keys(KINDS).join(' ')}, each also ${GZIP}`

/** What a file is by its name: its kind (null when the extension tells nothing), its stem, whether it is compressed. */
export interface FileName {
  readonly stem: string
  readonly kind: FileKind | null
  readonly gzip: boolean
}

/** `data/b.TXT` → stem `b`, kind `text`; `c.jsonl.gz` → `c`, `jsonl`, gzip; a hidden file is its own stem. */
export function fileName(path: string): FileName {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const outer = splitExtension(name)
  const gzip = outer.extension === GZIP
  const { stem, extension } = gzip ? splitExtension(outer.stem) : outer
  return { stem, kind: isKnown(extension) ? KINDS[extension] : null, gzip }
}

function splitExtension(name: string): { stem: string; extension: string } {
  const dot = name.lastIndexOf('.')
  return dot > 0
    ? { stem: name.slice(0, dot), extension: name.slice(dot).toLowerCase() }
    : { stem: name, extension: '' }
}

function isKnown(extension: string): extension is keyof typeof KINDS {
  return Object.hasOwn(KINDS, extension)
}
