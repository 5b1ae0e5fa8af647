import { parentPort, workerData } from 'node:worker_threads'
import type { Source } from '../model/document.ts'
import { InputError } from '../model/errors.ts'
import type { DocumentRecord } from '../model/record.ts'
import type { Answer } from './extract-sources.ts'
import { type Extraction, openExtractor } from './open-extractor.ts'
import { READY } from './worker-pool.ts'

/**
 * A worker thread: extracts the sources it is sent, some at a time. Records go back as JSON, which is quicker than a
 * structured clone.
 */
if (parentPort === null) throw new Error('this module runs in a worker thread')
const port = parentPort
const extract = openExtractor(workerData as Extraction)

port.on('message', (sources: readonly Source[]) => {
  port.postMessage(sources.map((source) => asAnswer(extract(source))))
})
port.postMessage(READY)

function asAnswer(result: DocumentRecord | InputError): Answer {
  return result instanceof InputError
    ? { failure: [result.input, result.problem, result.remedy] }
    : { record: JSON.stringify(result) }
}
