import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { COMMANDS } from '../src/cli/commands/index.ts'

// The docs show the built command, so they are rendered from dist, which `npm test` builds first.
const { DOCUMENTS, MISSING, renderDocument } = await import('../scripts/docs.mjs')
const SKIPPED = MISSING.length > 0 ? ` (not run, for want of ${MISSING.join(' and ')}: the blocks that need it)` : ''

it.each(DOCUMENTS)(`%s shows what the commands print today (npm run docs rewrites it)${SKIPPED}`, (path) => {
  expect(readFileSync(path, 'utf8')).toBe(renderDocument(path))
})

it('the README shows every command at work', () => {
  const readme = readFileSync('README.md', 'utf8')
  for (const { name } of COMMANDS) expect(readme).toMatch(new RegExp(`^\\$ .*koujing ${name}\\b`, 'm'))
})
