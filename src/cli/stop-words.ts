import { FUNCTION_WORDS } from '../lexicon/function-words.ts'
import type { OptionValues, STOP_OPTIONS } from './options.ts'
import { readListFile } from './session.ts'

/**
 * The words a call leaves out.
 *
 * @throws InputError for a list that cannot be read.
 */
export async function stopWords({ stop, stopwords }: OptionValues<typeof STOP_OPTIONS>): Promise<Set<string>> {
  return new Set([...stop, ...(await listed(stopwords))])
}

async function listed(list: string | undefined): Promise<readonly string[]> {
  if (list === undefined || list === 'none') return []
  if (list === 'default') return FUNCTION_WORDS
  const lines = (await readListFile(list)).split(/\r?\n/)
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
}
