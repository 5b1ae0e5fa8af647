import { readFile } from 'node:fs/promises'
import { InputError } from '../model/errors.ts'
import type { Session, SessionSpec } from '../pipeline/open-session.ts'
import type { LexiconFile } from '../pipeline/tool-info.ts'
import { defined } from './defined.ts'
import type { DocumentOptions } from './options.ts'

type SessionOptions = Pick<DocumentOptions, 'segmenter' | 'hmm' | 'lexicon' | 'tifa'>

/**
 * Loads the segmenter and the lexicons a call asks for.
 *
 * @throws UsageError for an engine that is unknown or missing; InputError for a lexicon that cannot be read.
 */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { openSession } = await import('../pipeline/open-session.ts')
  return openSession(await readSession(options))
}

/**
 * Reads the lexicons a call asks for, and adds slogans `found` otherwise.
 *
 * @throws InputError for a lexicon that cannot be read.
 */
export async function readSession(
  { segmenter, hmm, lexicon, tifa }: SessionOptions,
  found: readonly LexiconFile[] = [],
): Promise<SessionSpec> {
  const { parseDictionary } = await import('../tokens/dictionary.ts')
  const files = await Promise.all(lexicon.map(readLexicon))
  const slogans = files.filter(({ path }) => path.endsWith('.tsv'))
  const words = files.filter(({ path }) => !path.endsWith('.tsv'))
  return {
    ...defined({ engine: segmenter }),
    hmm,
    userWords: words.flatMap(({ path, content }) => parseDictionary(content, path)),
    slogans: [...found, ...slogans],
    ...defined({ tifa }),
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
