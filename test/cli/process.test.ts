import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

// These run the built command as a process: what only a process can show.
const BIN = 'bin/koujing.js'

it('prints its version', () => {
  const { stdout, status } = spawnSync(process.execPath, [BIN, '--version'], { encoding: 'utf8' })
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect(status).toBe(0)
})

it('ends quietly when its reader goes away', () => {
  const { stdout, stderr, status } = spawnSync(
    'bash',
    [
      '-c',
      `"${process.execPath}" ${BIN} extract --quiet fixtures/policies fixtures/policies | head -c 20; exit "\${PIPESTATUS[0]}"`,
    ],
    { encoding: 'utf8' },
  )
  expect(stdout).toHaveLength(20)
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

it('gives the process the exit code of the call', () => {
  expect(spawnSync(process.execPath, [BIN, 'extract', 'missing.txt']).status).toBe(1)
  expect(spawnSync(process.execPath, [BIN, 'extract', '--frobnicate']).status).toBe(2)
})
