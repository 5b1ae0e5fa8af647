import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UsageError } from '../model/errors.ts'
import { type DictionaryEntry, dictionaryHash, formatEntries } from './dictionary.ts'
import type { Segmenter, TaggedWord } from './segmenter.ts'

const require = createRequire(import.meta.url)

type Nodejieba = typeof import('nodejieba') & { readonly DEFAULT_DICT: string }

/**
 * The optional engine cppjieba. Its dictionary is one per process, so the last call decides the user words.
 *
 * @throws UsageError when nodejieba, an optional dependency that has to be compiled, is not there.
 */
export function nodejieba(options: {
  readonly hmm: boolean
  readonly userWords: readonly DictionaryEntry[]
}): Segmenter {
  const user = formatEntries(options.userWords)
  const engine = load(user)
  const { version } = require('nodejieba/package.json') as { version: string }
  const { hmm } = options
  return {
    name: `nodejieba ${version} ${hmm ? 'hmm' : 'no-hmm'}`,
    dictionary: dictionaryHash([readFileSync(engine.DEFAULT_DICT), user]),
    cut: (text) => engine.cut(text, hmm),
    tag: (text) => (hmm ? engine.tag(text) : engine.cut(text, false).map((word) => tagWord(engine, word))),
  }
}

/** nodejieba takes user words from a file only, and aborts the process when that file is missing. */
function load(userWords: string): Nodejieba {
  const folder = mkdtempSync(join(tmpdir(), 'koujing-'))
  try {
    const userDict = join(folder, 'user.dict')
    writeFileSync(userDict, userWords)
    const engine = require('nodejieba') as Nodejieba
    engine.load({ userDict })
    return engine
  } catch (error) {
    if (!isMissing(error)) throw error
    throw new UsageError(
      'the segmenter nodejieba is not installed: run "npm install nodejieba@3.5.8 --yes" (it needs a C++ compiler), ' +
        'or leave out --segmenter to use the default',
      { cause: error },
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The package is absent, or its compiled part is: the latter shows only when the engine is first used. */
function isMissing(error: unknown): boolean {
  const code = (error as { code?: unknown }).code
  return code === 'MODULE_NOT_FOUND' || code === 'BINDING_NOT_FOUND'
}

/** `tag` always uses the HMM; word by word it only looks the tag up. */
function tagWord(engine: Nodejieba, word: string): TaggedWord {
  const [first, ...rest] = engine.tag(word)
  return { word, tag: first !== undefined && rest.length === 0 ? first.tag : 'x' }
}
