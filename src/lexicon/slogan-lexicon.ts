import { readFileSync } from 'node:fs'
import { InputError } from '../model/errors.ts'
import type { SloganType } from '../model/slogan.ts'
import { SLOGAN_TYPES } from '../model/slogan-types.ts'
import { type Automaton, buildAutomaton } from './aho-corasick.ts'
import { formKey, separatorVariants } from './form-key.ts'

/** Where a row of the lexicon counts as a mention, apart from between quotation marks. */
const MENTION_RULES = ['any', 'wide', 'quoted'] as const
/**
 * `any`: wherever the form stands. `wide`: a known tifa that prose uses as a plain term as well (乡村振兴, 脱贫攻坚), found
 * unquoted only on request. `quoted`: wording too common to count outside quotation marks at all (实体经济).
 */
type MentionRule = (typeof MENTION_RULES)[number]

/** Which tifa count outside quotation marks: the core list (rows marked `any`), or all (those marked `wide` too). */
export type TifaChoice = 'core' | 'all'

/** One row of a slogan lexicon. */
export interface SloganEntry {
  readonly form: string
  readonly type: SloganType
  /** Canonical form of the family; the form itself unless the row names another. */
  readonly family: string
  readonly aliases: readonly string[]
  /** Year of the first known use; null where unknown. */
  readonly year: number | null
  readonly category: string
  readonly mention: MentionRule
  /** What may follow the form and a place name as part of it: 中国式现代化湖北实践. */
  readonly tails: readonly string[]
  readonly example: string
}

/** Compiled lexicon: `patterns[i]` is a surface form and `owners[i]` the row it belongs to. */
export interface SloganLexicon {
  readonly entries: readonly SloganEntry[]
  readonly automaton: Automaton
  readonly owners: readonly SloganEntry[]
  /** Row by the key of any of its surface forms (see `formKey`). */
  readonly byKey: ReadonlyMap<string, SloganEntry>
  readonly tifa: TifaChoice
}

const COLUMNS = ['form', 'type', 'family', 'aliases', 'year', 'category', 'mention', 'tails', 'example'] as const
type Row = Record<(typeof COLUMNS)[number], string>

/**
 * Reads slogan lexicons: tab-separated, first line the column names (`form` is required, the others may be missing and
 * stand in any order), lists separated by `|`. Empty lines and lines that start with `#` are skipped. Where two rows share
 * a surface form the later one wins, so that a user's file overrides the shipped one.
 *
 * @throws InputError naming file and line.
 */
export function loadSloganLexicon(
  files: readonly { readonly path: string; readonly content: string }[],
  tifa: TifaChoice = 'core',
): SloganLexicon {
  const entries = files.flatMap(({ path, content }) => parseFile(path, content))
  const byKey = new Map<string, SloganEntry>()
  const owners = new Map<string, SloganEntry>()
  for (const entry of entries) {
    for (const surface of [entry.form, ...entry.aliases]) {
      byKey.set(formKey(surface), entry)
      for (const variant of separatorVariants(surface)) owners.set(variant, entry)
    }
  }
  return { entries, byKey, owners: [...owners.values()], automaton: buildAutomaton([...owners.keys()]), tifa }
}

function parseFile(path: string, content: string): SloganEntry[] {
  const lines = content.replace(/^\ufeff/, '').split(/\r?\n/)
  const header = (lines[0] ?? '').split('\t')
  const unknown = header.find((name) => !COLUMNS.some((column) => column === name))
  if (unknown !== undefined || !header.includes('form')) {
    throw new InputError(
      `${path}:1`,
      'not the header of a slogan lexicon',
      `use columns out of ${COLUMNS.join(', ')}, separated by tabs`,
    )
  }
  return lines.flatMap((line, index) => {
    if (index === 0 || line.trim() === '' || line.startsWith('#')) return []
    const cells = line.split('\t')
    if (cells.length > header.length) {
      throw new InputError(
        `${path}:${index + 1}`,
        `${cells.length} cells under ${header.length} columns`,
        'remove the surplus tabs',
      )
    }
    const cell = (name: keyof Row) => cells[header.indexOf(name)]?.trim() ?? ''
    return [parseRow(`${path}:${index + 1}`, cell)]
  })
}

function parseRow(place: string, cell: (name: keyof Row) => string): SloganEntry {
  const form = cell('form')
  if (form.length < 2)
    throw new InputError(place, 'a form of fewer than two characters', 'write the whole formula in column "form"')
  const named = cell('type') || 'fixed-tifa'
  const type = SLOGAN_TYPES.find((known) => known === named)
  if (type === undefined)
    throw new InputError(place, `unknown type "${cell('type')}"`, `use one of ${SLOGAN_TYPES.join(', ')}`)
  const where = cell('mention') || 'any'
  const mention = MENTION_RULES.find((rule) => rule === where)
  if (mention === undefined)
    throw new InputError(place, `unknown mention "${where}"`, `use one of ${MENTION_RULES.join(', ')}`)
  const year = cell('year')
  if (!/^(?:\d{4})?$/.test(year))
    throw new InputError(place, `not a year: "${year}"`, 'write four digits or leave the cell empty')
  return {
    form,
    type,
    family: cell('family') || form,
    aliases: splitList(cell('aliases')),
    year: year === '' ? null : Number(year),
    category: cell('category'),
    mention,
    tails: splitList(cell('tails')),
    example: cell('example'),
  }
}

function splitList(cell: string): string[] {
  return cell
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** The file of the lexicon that ships with the package, `lexicon/slogans.tsv`. */
export function shippedSlogans(): { readonly path: string; readonly content: string } {
  const content = readFileSync(new URL('../../lexicon/slogans.tsv', import.meta.url), 'utf8')
  return { path: 'lexicon/slogans.tsv', content }
}

let shipped: SloganLexicon | undefined

/** The lexicon that ships with the package, read on first use. */
export function defaultSloganLexicon(): SloganLexicon {
  shipped ??= loadSloganLexicon([shippedSlogans()])
  return shipped
}
