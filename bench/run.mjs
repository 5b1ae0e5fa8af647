/**
 * Speed as ratios inside one run, so that figures from different machines compare:
 *
 *     npm run bench [-- DIR...]        (default: fixtures/policies)
 */
import { benchExtract } from './extract.mjs'
import { benchStartup } from './startup.mjs'

const folders = process.argv.slice(2)
await benchExtract(folders.length > 0 ? folders : ['fixtures/policies'])
benchStartup()
