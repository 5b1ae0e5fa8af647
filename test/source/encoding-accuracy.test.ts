import { isUtf8 } from 'node:buffer'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { encodingAccuracy } from '../../scripts/encoding-accuracy.mjs'
import { decode } from '../../src/source/decode.ts'

const ROOT = join(import.meta.dirname, '../..')
const OWN = join(ROOT, 'fixtures/policies')
const REAL = join(ROOT, '../shared/corpus/real')

/** The texts of a folder that are UTF-8, the first five of each script at most. */
function texts(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name))
  const traditional = names.filter((name) => name.startsWith('trad-')).slice(0, 5)
  const others = names.filter((name) => !name.startsWith('trad-')).slice(0, 5)
  const files = [...traditional, ...others].map((name) => readFileSync(join(folder, name)))
  return files.filter(isUtf8).map(String)
}

/** What came back wrong, readably. */
function wrong(folder: string): string[] {
  const scores = encodingAccuracy(decode, texts(folder), 8)
  expect(scores.every(({ total }) => total > 0)).toBe(true)
  return scores.flatMap(({ name, length, wrong }) => wrong.map((text) => `${name} ${length}: ${text.slice(0, 30)}`))
}

test('our own documents come back from nine encodings, whole and cut to 16 characters', () => {
  expect(wrong(OWN)).toEqual([])
})

test.skipIf(!existsSync(REAL))('so do real ones (skipped where ../shared is absent)', () => {
  expect(wrong(REAL)).toEqual([])
})
