import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { DictionaryEntry } from './dictionary.ts'
import { dictionaryHash, formatEntries } from './dictionary.ts'
import type { Segmenter } from './segmenter.ts'

const require = createRequire(import.meta.url)

/** The default engine: prebuilt, 0.2 s to load. `userWords` outrank the shipped dictionary by their frequency. */
export function jiebaRs(options: { readonly hmm: boolean; readonly userWords: readonly DictionaryEntry[] }): Segmenter {
  const { Jieba } = require('@node-rs/jieba') as typeof import('@node-rs/jieba')
  const { version } = require('@node-rs/jieba/package.json') as { version: string }
  const shipped = readFileSync(require.resolve('@node-rs/jieba/dict.txt'))
  const jieba = Jieba.withDict(shipped)
  const user = formatEntries(options.userWords)
  if (user !== '') jieba.loadDict(Buffer.from(user))
  const { hmm } = options
  return {
    name: `@node-rs/jieba ${version} ${hmm ? 'hmm' : 'no-hmm'}`,
    dictionary: dictionaryHash([shipped, user]),
    cut: (text) => jieba.cut(text, hmm),
    tag: (text) => jieba.tag(text, hmm),
  }
}
