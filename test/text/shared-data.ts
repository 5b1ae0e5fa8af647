import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Path of research data that lies in a folder `shared` beside the project or above it; null where it is absent. */
export function sharedData(path: string): string | null {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (dirname(folder) !== folder) {
    folder = dirname(folder)
    const found = join(folder, 'shared', path)
    if (existsSync(found)) return found
  }
  return null
}
