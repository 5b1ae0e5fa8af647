import { parentPort, workerData } from 'node:worker_threads'
import type { Source } from '../model/document.ts'
import { InputError } from '../model/errors.ts'
import type { DocumentRecord } from '../model/record.ts'
import { extractDocument } from './extract-document.ts'
import type { Answer, Extraction } from './extract-sources.ts'
import { openSession } from './open-session.ts'
import { processSource } from './process-sources.ts'
import { READY } from './worker-pool.ts'

/** A worker thread: extracts each source it is sent. Records go back as JSON, which is quicker than a structured clone. */
if (parentPort === null) throw new Error('this module runs in a worker thread')
const port = parentPort
const { session, ...settings } = workerData as Extraction
const options = { ...openSession(session), ...settings }

port.on('message', (source: Source) => {
  const result = processSource(source, (document) => extractDocument(document, options))
  port.postMessage(asAnswer(result))
})
port.postMessage(READY)

function asAnswer(result: DocumentRecord | InputError): Answer {
  return result instanceof InputError
    ? { failure: [result.input, result.problem, result.remedy] }
    : { record: JSON.stringify(result) }
}
