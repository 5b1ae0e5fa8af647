import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { wordingOf } from '../../../src/slogans/discover/wording.ts'

const Case = z.strictObject({
  label: z.enum(['wild', 'synthetic', 'negative', 'known-failure']),
  note: z.string(),
  form: z.string(),
  quoteRatio: z.number(),
  formula: z.boolean(),
})

const FILE = new URL('../../../fixtures/cases/discovery/wording.json', import.meta.url)
const cases = z.array(Case).parse(JSON.parse(readFileSync(FILE, 'utf8')))

for (const { label, note, form, quoteRatio, formula } of cases) {
  const run = label === 'known-failure' ? test.fails : test
  run(`${label}: ${form} (${note})`, () => {
    expect(wordingOf(form, quoteRatio) !== null).toBe(formula)
  })
}
