import { readFileSync } from 'node:fs'

/** The version in package.json, two levels up from src/pipeline and dist/pipeline alike. */
export function packageVersion(): string {
  const path = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}
