import { writeFileSync } from 'node:fs'
import { DOCUMENTS, renderDocument } from './docs.mjs'

for (const path of DOCUMENTS) writeFileSync(new URL(`../${path}`, import.meta.url), renderDocument(path))
