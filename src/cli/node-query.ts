import type { NodeQuery } from '../corpus/terms/find-nodes.ts'
import { UsageError } from '../model/errors.ts'
import type { OptionSpecs, OptionValues } from './options.ts'

/** How the word or pattern of kwic and collocates is meant. */
export const NODE_OPTIONS = {
  regex: { kind: 'flag', flags: '--regex', description: 'the query is a JavaScript regular expression' },
  tags: { kind: 'flag', flags: '--tags', description: 'the query is parts of speech in a row, such as "v n"' },
} as const satisfies OptionSpecs

export const NODE = {
  name: '<query>',
  description: 'what to look for: a text, which may span several words (小马拉大车)',
} as const

/** @throws UsageError when the query cannot be read. */
export function nodeQuery(query: string, { regex, tags }: OptionValues<typeof NODE_OPTIONS>): NodeQuery {
  if (query.trim() === '') throw new UsageError('nothing to look for: the query is empty')
  if (tags) return { kind: 'pos', tags: query.trim().split(/\s+/) }
  if (!regex) return { kind: 'text', text: query }
  try {
    return { kind: 'regex', pattern: new RegExp(query, 'gu') }
  } catch (error) {
    throw new UsageError(`not a regular expression: ${(error as Error).message}`)
  }
}
