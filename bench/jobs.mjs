import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { medianTime } from './median.mjs'
import { someSources } from './some-sources.mjs'

const BIN = fileURLToPath(new URL('../bin/koujing.js', import.meta.url))
const ROUNDS = 3
/** Enough that workers, which start after two megabytes, do most of the work. */
const ENOUGH_BYTES = 1 << 24

/** Whole processes with two worker threads ÷ the same without. */
export async function benchJobs(folders) {
  const sources = await someSources(folders, ENOUGH_BYTES)
  const paths = [...new Set(sources.map(({ path }) => path))]
  const bytes = sources.reduce((sum, source) => sum + source.bytes, 0)
  const extract = (jobs) =>
    medianTime(ROUNDS, () =>
      spawnSync(process.execPath, [BIN, 'extract', '--quiet', '--jobs', jobs, ...paths], { stdio: 'ignore' }),
    )
  const [one, two] = ['1', '2'].map(extract)
  console.log(`extract of ${(bytes / 1e6).toFixed(1)} MB`)
  console.log(`  --jobs 1   ${(one / 1000).toFixed(1).padStart(6)} s`)
  console.log(`  --jobs 2   ${(two / 1000).toFixed(1).padStart(6)} s    ${(two / one).toFixed(2)} × --jobs 1`)
}
