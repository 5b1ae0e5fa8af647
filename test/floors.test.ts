import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** Files that stand for a mistake, and the rule that must catch it; null for what is allowed. */
const CASES: readonly (readonly [path: string, code: string, rule: string | null])[] = [
  ['src/model/a.ts', "import '../text/normalize.ts'\n", 'noRestrictedImports'],
  ['src/text/a.ts', "import '../claims/extract-claims.ts'\n", 'noRestrictedImports'],
  ['src/claims/a.ts', "import '../slogans/extract-slogans.ts'\n", 'noRestrictedImports'],
  ['src/slogans/a.ts', "import '../claims/extract-claims.ts'\n", 'noRestrictedImports'],
  ['src/slogans/deep/a.ts', "import '../../claims/extract-claims.ts'\n", 'noRestrictedImports'],
  ['src/formats/a.ts', "import '../cli/main.ts'\n", 'noRestrictedImports'],
  ['src/corpus/a.ts', "import 'commander'\n", 'noRestrictedImports'],
  ['src/corpus/b.ts', "import '../text/normalize.ts'\n", null],
  ['src/cli/a.ts', "import 'commander'\n", null],
  ['src/corpus/c.ts', 'console.log(1)\n', 'noConsole'],
  ['src/corpus/d.ts', 'export const a = process.argv\n', 'noRestrictedGlobals'],
  ['src/cli/b.ts', 'export const a = process.argv\n', null],
]

let folder: string
let caught: Map<string, string[]>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'koujing-floors-'))
  copyFileSync('biome.json', join(folder, 'biome.json'))
  for (const [path, code] of CASES) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), code)
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome')
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--vcs-enabled=false', '--reporter=json', '.'], {
    cwd: folder,
    encoding: 'utf8',
  })
  caught = new Map(CASES.map(([path]) => [path, []]))
  for (const { category, location } of JSON.parse(stdout).diagnostics) {
    const path = String(location.path?.file ?? location.path).replace(/^\.\//, '')
    caught.get(path)?.push(category)
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

it.each(CASES)('%s with %s: %s', (path, _, rule) => {
  const rules = (caught.get(path) ?? []).join(' ')
  if (rule === null) expect(rules).not.toMatch(/noRestricted|noConsole/)
  else expect(rules).toContain(rule)
})
