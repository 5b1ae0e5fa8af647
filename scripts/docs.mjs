import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { COMMANDS } from '../dist/cli/commands/index.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The Markdown files whose console blocks and command table are checked. */
export const DOCUMENTS = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
)

/** Some blocks pipe into jq; where it is not installed they are left as they are. */
const HAS_JQ = spawnSync('jq', ['--version']).status === 0
/** SQL is run by DuckDB, which has no build for every platform. */
const HAS_DUCKDB = await import('@duckdb/node-api').then(
  () => true,
  () => false,
)

/** Tools that are not here, whose blocks are not run. */
export const MISSING = [...(HAS_JQ ? [] : ['jq']), ...(HAS_DUCKDB ? [] : ['DuckDB'])]

const CONSOLE_BLOCK = /^```console\n([\s\S]*?)^```$/gm
/** A query and what it gives, in the folder where the document's commands ran. */
const SQL_BLOCK = /^```sql\n([\s\S]*?)^```\n\n```text\n[\s\S]*?^```$/gm
const COMMAND_TABLE = /(<!-- commands -->\n)[\s\S]*?(<!-- \/commands -->)/

/** The document at `path` with every console block run anew and the command table made from the commands. */
export function renderDocument(path) {
  const folder = mkdtempSync(join(tmpdir(), 'koujing-docs-'))
  try {
    symlinkSync(join(ROOT, 'fixtures'), join(folder, 'fixtures'))
    writeFileSync(
      join(folder, 'koujing'),
      `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'bin/koujing.js')}" "$@"\n`,
    )
    chmodSync(join(folder, 'koujing'), 0o755)
    return readFileSync(join(ROOT, path), 'utf8')
      .replace(CONSOLE_BLOCK, (fenced, block) =>
        HAS_JQ || !block.includes('| jq ') ? `\`\`\`console\n${runBlock(block, folder)}\`\`\`` : fenced,
      )
      .replace(SQL_BLOCK, (fenced, sql) =>
        HAS_DUCKDB ? `\`\`\`sql\n${sql}\`\`\`\n\n\`\`\`text\n${runSql(sql, folder)}\`\`\`` : fenced,
      )
      .replace(COMMAND_TABLE, (_, open, close) => `${open}${commandTable()}${close}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The `$ ` lines of a block, each followed by what it prints (stdout and stderr) when run in `folder`. */
function runBlock(block, folder) {
  const commands = block.split('\n').filter((line) => line.startsWith('$ '))
  return commands.map((line) => `${line}\n${runCommand(line.slice(2), folder)}`).join('')
}

function runSql(sql, folder) {
  const script = join(ROOT, 'scripts/run-sql.mjs')
  return execFileSync(process.execPath, [script], { cwd: folder, input: sql, encoding: 'utf8' })
}

function runCommand(command, folder) {
  const env = {
    ...process.env,
    PATH: `${folder}${delimiter}${process.env.PATH}`,
    COLUMNS: '100',
    NO_COLOR: '1',
    FORCE_COLOR: '',
  }
  return execFileSync('bash', ['-c', `{ ${command}\n} 2>&1 || true`], { cwd: folder, env, encoding: 'utf8' })
}

function commandTable() {
  const rows = COMMANDS.map(({ name, summary }) => `| \`koujing ${name}\` | ${summary} |\n`)
  return `| command | what it does |\n| --- | --- |\n${rows.join('')}`
}
