import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Edit } from '../../src/model/document.ts'
import { applyEdits } from '../../src/text/edits.ts'

/** One case of fixtures/cases/text: damage seen in the wild, made up, text that must stay as it is, or a known failure. */
export interface TextCase<Expected> {
  readonly label: 'wild' | 'synthetic' | 'negative' | 'known-failure'
  readonly input: string
  readonly expect: Expected
  readonly comment?: string
}

export function readCases<Expected = string>(name: string): TextCase<Expected>[] {
  return JSON.parse(readFileSync(new URL(`../../fixtures/cases/text/${name}.json`, import.meta.url), 'utf8'))
}

/** Runs the cases of one fix: the text it leaves, and that its edits are sorted, apart and each a change. */
export function testFix(name: string, fix: (text: string) => Edit[]): void {
  describe(name, () => {
    for (const { label, input, expect: expected, comment } of readCases(name)) {
      const run = label === 'known-failure' ? test.fails : test
      run(`${label}: ${comment ?? input}`, () => {
        const edits = fix(input)
        expect(applyEdits(input, edits)).toBe(expected)
        let position = 0
        for (const { start, end, text } of edits) {
          expect(start).toBeGreaterThanOrEqual(position)
          expect(input.slice(start, end)).not.toBe(text)
          position = end
        }
      })
    }
  })
}
