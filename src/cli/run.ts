import { main } from './main.ts'
import { removeUnfinished } from './output.ts'

/**
 * The process: its arguments in, its exit code out. `process.exit` is never called, because it would cut off what is still
 * to be written to a pipe.
 */
export async function run(): Promise<void> {
  // A closed pipe also shows up as an event; the command itself stops at its next write.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      removeUnfinished()
      // The listener is gone by now, so that the signal ends the process, its worker threads and all.
      process.kill(process.pid, signal)
    })
  }
  process.exitCode = await main(process.argv.slice(2), process)
}
