import { readFileSync, writeFileSync } from 'node:fs'
import iconv from 'iconv-lite'

const originals = new URL('../fixtures/originals/', import.meta.url)
const policies = new URL('../fixtures/policies/', import.meta.url)

/** Fixtures that are stored in a legacy encoding: file name (the same in both folders) → encoding of the committed bytes. */
export const legacyFixtures = {
  'qinghe-2022-report-big5.txt': 'big5',
  'wangchuan-2022-opinion-gbk.txt': 'gbk',
}

/**
 * Encodes the UTF-8 original of one legacy fixture.
 * @param {keyof typeof legacyFixtures} name
 * @returns {Buffer} the bytes that belong into fixtures/policies
 * @throws {Error} when the encoding cannot hold a character of the original: a fixture must not lose text silently
 */
export function encodeFixture(name) {
  const text = readFileSync(new URL(name, originals), 'utf8')
  const bytes = iconv.encode(text, legacyFixtures[name])
  if (iconv.decode(bytes, legacyFixtures[name]) !== text) {
    throw new Error(`${name}: the original has characters outside ${legacyFixtures[name]}; reword it`)
  }
  return bytes
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  for (const name of Object.keys(legacyFixtures)) writeFileSync(new URL(name, policies), encodeFixture(name))
}
