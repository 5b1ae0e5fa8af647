import type { Source } from '../model/document.ts'
import type { InputError } from '../model/errors.ts'
import type { TokensRecord } from '../model/record.ts'
import { processSources } from '../pipeline/process-sources.ts'
import { segmentDocument } from '../pipeline/segment-document.ts'
import { readSources } from '../source/read-sources.ts'
import { defined } from './defined.ts'
import { inputsOrStdin, sourceOptions } from './inputs.ts'
import type { Io } from './io.ts'
import type { DocumentOptions } from './options.ts'
import { openSession } from './session.ts'

interface TokensCall {
  readonly inputs: readonly string[]
  readonly options: DocumentOptions
  readonly io: Io
}

/** What `reduce` keeps of each document's tokens; the tokens themselves are let go, so that memory holds counts only. */
export async function* collectTokens<T>(
  { inputs, options, io }: TokensCall,
  reduce: (document: TokensRecord, source: Source) => T,
): AsyncGenerator<T | InputError> {
  const sources = readSources(inputsOrStdin(inputs, io), sourceOptions(options, io))
  const settings = { ...(await openSession(options)), ...defined({ script: options.script }) }
  yield* processSources(sources, (source) => reduce(segmentDocument(source, settings), source))
}
