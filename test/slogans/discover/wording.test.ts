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

test.each(['1+N', '3550', '三大工程', '十项措施'])('%s is a count that every document fills in its own way', (form) => {
  expect(wordingOf(form, 0.9)).toMatchObject({ template: true, numeral: true })
})

test.each(['1+3+N', '三大攻坚战', '五步闭环', '互联网+'])(
  '%s says what it counts, unless it is digits only',
  (form) => {
    expect(wordingOf(form, 0.9)?.template).toBe(form === '1+3+N')
  },
)
