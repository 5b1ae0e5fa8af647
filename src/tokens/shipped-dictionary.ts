import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type DictionaryEntry, parseDictionary } from './dictionary.ts'

const require = createRequire(import.meta.url)

/** The words of the default segmenter's dictionary with their frequency in the texts it was made from. */
export function shippedDictionary(): DictionaryEntry[] {
  const path = require.resolve('@node-rs/jieba/dict.txt')
  return parseDictionary(readFileSync(path, 'utf8'), path)
}
