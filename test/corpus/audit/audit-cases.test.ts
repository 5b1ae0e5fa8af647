import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { auditRecords } from '../../../src/corpus/audit/audit.ts'
import type { DocumentRecord } from '../../../src/model/record.ts'
import { extract } from '../../../src/pipeline/library.ts'

interface Case {
  readonly label: 'wild' | 'synthetic' | 'negative' | 'known-failure'
  readonly name: string
  /** One document, or several of one place or of different ones. */
  readonly text?: string
  readonly documents?: readonly { readonly text: string; readonly date: string; readonly place: string }[]
  /** `check verdict`, in any order. */
  readonly findings: readonly string[]
}

const FOLDER = 'fixtures/cases/corpus/audit'

function recordsOf({ text, documents = [] }: Case): DocumentRecord[] {
  if (text !== undefined) return [extract(text)]
  return documents.map(({ text, date, place }, index) => {
    const record = extract({ text, date, id: `document-${index}` })
    return { ...record, doc: { ...record.doc, place } }
  })
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const cases = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Case[]
  for (const each of cases) {
    const run = each.label === 'known-failure' ? test.fails : test
    run(each.name, () => {
      const findings = auditRecords(recordsOf(each)).map(({ check, verdict }) => `${check} ${verdict}`)
      expect(findings.sort()).toEqual([...each.findings].sort())
    })
  }
})
