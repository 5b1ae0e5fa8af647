import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { medianTime } from './median.mjs'

const BIN = fileURLToPath(new URL('../bin/koujing.js', import.meta.url))
const SAMPLE = fileURLToPath(new URL('../fixtures/policies/qinglan-2024-summary.txt', import.meta.url))
const ROUNDS = 15

/** Whole processes: what a person waits for. */
export function benchStartup() {
  const node = (...args) => medianTime(ROUNDS, () => spawnSync(process.execPath, args, { stdio: 'ignore' }))
  const empty = node('-e', '0')
  console.log(`node -e 0 takes ${empty.toFixed(0)} ms`)
  for (const args of [['--version'], ['--help'], ['extract', SAMPLE]]) {
    const time = node(BIN, ...args)
    console.log(
      `  koujing ${args[0].padEnd(10)} ${time.toFixed(0).padStart(4)} ms   ${(time / empty).toFixed(2)} × node -e 0`,
    )
  }
}
