import { main } from './main.ts'

/**
 * The process: its arguments in, its exit code out. `process.exit` is never called, because it would cut off what is still
 * to be written to a pipe.
 */
export async function run(): Promise<void> {
  // A closed pipe also shows up as an event; the command itself stops at its next write.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  process.exitCode = await main(process.argv.slice(2), process)
}
