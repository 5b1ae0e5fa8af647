import { UsageError } from '../model/errors.ts'
import type { DocumentInfo } from '../model/record.ts'
import { addTo } from './add-to.ts'
import { codePointOrder } from './code-point-order.ts'

/** Anything that knows the document it came from: a record, a counted document. */
export interface OfDocument {
  readonly doc: DocumentInfo
}

/** One column of a comparison: a document, or all documents that share a value of the grouping field. */
export interface Group<T extends OfDocument> {
  /** The document's id, or the shared value; `(none)` where a document has no value. */
  readonly key: string
  readonly members: readonly T[]
  /** Characters of all members. */
  readonly chars: number
}

const NO_VALUE = '(none)'
const FIELDS = {
  id: (doc) => doc.id,
  date: (doc) => doc.date,
  year: (doc) => doc.date?.slice(0, 4) ?? null,
  month: (doc) => doc.date?.slice(0, 7) ?? null,
  place: (doc) => doc.place,
  issuer: (doc) => doc.issuer,
  doctype: (doc) => doc.doctype,
  title: (doc) => doc.title,
  script: (doc) => doc.script,
  encoding: (doc) => doc.encoding,
} as const satisfies Record<string, (doc: DocumentInfo) => string | null>

/**
 * Groups documents by a field, groups in code-point order of their key, members in code-point order of their id: the
 * order documents came in leaves no trace.
 *
 * @param field `id` (each document for itself), `year`, `month`, `date`, `place`, `issuer`, `doctype`, `title`, `script`,
 *   `encoding`, or a field of `meta`; a meta field of the same name is reached as `meta.NAME`.
 * @throws UsageError when no document has the field.
 */
export function groupDocuments<T extends OfDocument>(items: readonly T[], field = 'id'): Group<T>[] {
  const read = fieldReader(field)
  const groups = new Map<string, T[]>()
  let known = items.length === 0 || Object.hasOwn(FIELDS, field)
  for (const item of items) {
    const value = read(item.doc)
    if (value !== undefined) known = true
    const key = value ?? NO_VALUE
    addTo(groups, key, item)
  }
  if (!known) {
    throw new UsageError(
      `no document has a field "${field}"; group by ${Object.keys(FIELDS).join(', ')} or a field of meta`,
    )
  }
  return [...groups]
    .map(([key, members]) => ({
      key,
      members: members.sort((a, b) => codePointOrder(a.doc.id, b.doc.id)),
      chars: members.reduce((sum, { doc }) => sum + doc.chars, 0),
    }))
    .sort((a, b) => codePointOrder(a.key, b.key))
}

function fieldReader(field: string): (doc: DocumentInfo) => string | null | undefined {
  if (Object.hasOwn(FIELDS, field)) return FIELDS[field as keyof typeof FIELDS]
  const name = field.startsWith('meta.') ? field.slice('meta.'.length) : field
  return ({ meta }) => {
    const value = meta[name]
    if (value === undefined || value === null) return value
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
}

/** Mentions by the place of the group their record belongs to; `groups` must hold every record. */
export function spreadOverGroups<T extends OfDocument, M extends { readonly record: T }>(
  mentions: readonly M[],
  groups: GroupIndex<T>,
): ReadonlyMap<number, readonly M[]> {
  const spread = new Map<number, M[]>()
  for (const mention of mentions) addTo(spread, groups.indexOf.get(mention.record) as number, mention)
  return spread
}

/** The groups of records, each by its place in the order of the groups. */
export interface GroupIndex<T extends OfDocument> {
  readonly size: number
  readonly indexOf: ReadonlyMap<T, number>
}

/** Every record with the place of its group, so that mentions find theirs without a search. */
export function indexGroups<T extends OfDocument>(groups: readonly Group<T>[]): GroupIndex<T> {
  const indexOf = new Map(groups.flatMap(({ members }, index) => members.map((member) => [member, index])))
  return { size: groups.length, indexOf }
}
