import { expect, it } from 'vitest'
import { explainRule } from '../../src/claims/explain-rule.ts'
import { allSources, defaultOptions, extractDocument } from '../support.ts'

it('every rule that read a number in the fixtures has a reason', async () => {
  const options = defaultOptions()
  const sources = await allSources(['fixtures/policies'])
  const rules = new Set(sources.flatMap((source) => extractDocument(source, options).claims.map(({ rule }) => rule)))
  expect(rules.size).toBeGreaterThan(20)
  for (const rule of rules) expect(explainRule(rule), rule).not.toBeNull()
})

it('an unknown rule has none', () => {
  expect(explainRule('no-such-rule')).toBeNull()
})
