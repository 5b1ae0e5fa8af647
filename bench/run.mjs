/**
 * Speed as ratios inside one run, so that figures from different machines compare:
 *
 *     npm run bench [-- DIR...]        (default: fixtures/policies)
 */
import { benchExtract } from './extract.mjs'
import { benchJobs } from './jobs.mjs'
import { benchStartup } from './startup.mjs'

const given = process.argv.slice(2)
const folders = given.length > 0 ? given : ['fixtures/policies']
await benchExtract(folders)
await benchJobs(folders)
benchStartup()
