import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { encodeFixture, legacyFixtures } from '../scripts/make-fixtures.mjs'

const fixtures = new URL('../fixtures/', import.meta.url)
const committed = (path: string) => readFileSync(new URL(path, fixtures))
const names = Object.keys(legacyFixtures) as (keyof typeof legacyFixtures)[]

describe('fixtures in legacy encodings', () => {
  it.each(names)('%s holds exactly the bytes made from its original', (name) => {
    expect(encodeFixture(name).equals(committed(`policies/${name}`))).toBe(true)
  })

  it.each(names)('%s reads back through the platform decoder, which shares no table with the encoder', (name) => {
    const decoder = new TextDecoder(legacyFixtures[name], { fatal: true })
    expect(decoder.decode(committed(`policies/${name}`))).toBe(committed(`originals/${name}`).toString('utf8'))
  })

  it('are made from every original and from nothing else', () => {
    expect(readdirSync(new URL('originals/', fixtures)).toSorted()).toEqual(names.toSorted())
  })
})

describe('fixtures/README.md', () => {
  it('has one table row for every document, and no row without one', () => {
    const rows = committed('README.md')
      .toString('utf8')
      .matchAll(/^\| `([^`]+)` \|/gm)
    const documents = readdirSync(new URL('policies/', fixtures))
    expect([...rows].map((row) => row[1]).toSorted()).toEqual(documents.toSorted())
  })
})
