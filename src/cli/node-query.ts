import type { NodeQuery } from '../corpus/terms/find-nodes.ts'
import { UsageError } from '../model/errors.ts'
import { convertCharacters } from '../text/opencc.ts'
import type { DocumentOptions, OptionSpecs, OptionValues } from './options.ts'

/** How the word or pattern of kwic and collocates is meant. */
export const NODE_OPTIONS = {
  regex: { kind: 'flag', flags: '--regex', description: 'the query is a JavaScript regular expression' },
  tags: { kind: 'flag', flags: '--tags', description: 'the query is parts of speech in a row, such as "v n"' },
} as const satisfies OptionSpecs

export const NODE = {
  name: '<query>',
  description: 'what to look for: a text, which may span several words (小马拉大车)',
} as const

type NodeFlags = OptionValues<typeof NODE_OPTIONS> & Pick<DocumentOptions, 'script'>

/**
 * The query in simplified script, which the texts are searched in unless they keep theirs.
 *
 * @throws UsageError when the query cannot be read.
 */
export function nodeQuery(query: string, { regex, tags, script }: NodeFlags): NodeQuery {
  if (query.trim() === '') throw new UsageError('nothing to look for: the query is empty')
  if (tags) return { kind: 'pos', tags: query.trim().split(/\s+/) }
  const wanted = script === 'keep' ? query : convertCharacters(query, 't→cn')
  if (!regex) return { kind: 'text', text: wanted }
  try {
    return { kind: 'regex', pattern: new RegExp(wanted, 'gu') }
  } catch (error) {
    throw new UsageError(`not a regular expression: ${(error as Error).message}`)
  }
}
