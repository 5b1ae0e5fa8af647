import { readFile } from 'node:fs/promises'
import type { SloganLexicon } from '../lexicon/slogan-lexicon.ts'
import { InputError } from '../model/errors.ts'
import type { Tool } from '../model/record.ts'
import type { LexiconFile } from '../pipeline/tool-info.ts'
import type { Segmenter } from '../tokens/segmenter.ts'
import { defined } from './defined.ts'
import type { DocumentOptions } from './options.ts'

/** What every document of one call is processed with. */
export interface Session {
  readonly segmenter: Segmenter
  readonly lexicon: SloganLexicon
  readonly tool: Tool
}

/**
 * Loads the segmenter and the lexicons a call asks for, and slogans found otherwise.
 *
 * @throws UsageError for an engine that is unknown or missing; InputError for a lexicon that cannot be read.
 */
export async function openSession(
  options: Pick<DocumentOptions, 'segmenter' | 'hmm' | 'lexicon' | 'tifa'>,
  found: readonly LexiconFile[] = [],
): Promise<Session> {
  const [{ createSegmenter }, { parseDictionary }, { loadSloganLexicon, shippedSlogans }, { toolInfo }] =
    await Promise.all([
      import('../tokens/create-segmenter.ts'),
      import('../tokens/dictionary.ts'),
      import('../lexicon/slogan-lexicon.ts'),
      import('../pipeline/tool-info.ts'),
    ])
  const files = await Promise.all(options.lexicon.map(readLexicon))
  const slogans = files.filter(({ path }) => path.endsWith('.tsv'))
  const words = files.filter(({ path }) => !path.endsWith('.tsv'))
  const segmenter = createSegmenter({
    ...defined({ engine: options.segmenter }),
    hmm: options.hmm,
    userWords: words.flatMap(({ path, content }) => parseDictionary(content, path)),
  })
  const lexicons = [shippedSlogans(), ...found, ...slogans]
  return {
    segmenter,
    lexicon: loadSloganLexicon(lexicons, options.tifa),
    tool: toolInfo(segmenter, lexicons, options.tifa),
  }
}

async function readLexicon(path: string): Promise<LexiconFile> {
  return { path, content: await readListFile(path) }
}

/** @throws InputError when a list that the call names cannot be read. */
export async function readListFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new InputError(path, `the list cannot be read (${code})`, 'name a readable UTF-8 file')
  }
}
