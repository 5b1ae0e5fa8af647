import type { Source } from '../model/document.ts'
import { InputError } from '../model/errors.ts'
import type { DocumentRecord } from '../model/record.ts'
import { extractDocument } from '../pipeline/extract-document.ts'
import { processSources } from '../pipeline/process-sources.ts'
import type { LexiconFile } from '../pipeline/tool-info.ts'
import { readSourcesOrRecords } from '../source/read-records.ts'
import type { Call } from './command.ts'
import { defined } from './defined.ts'
import { inputsOrStdin, sourceOptions } from './inputs.ts'
import type { DOCUMENT_OPTIONS } from './options.ts'
import { openSession, type Session } from './session.ts'

type RecordsCall = Pick<Call<typeof DOCUMENT_OPTIONS>, 'inputs' | 'options' | 'io'>

/**
 * The records of a call's inputs: those that extract wrote as they are, documents extracted on the fly, with `found`
 * slogans beside those of the lexicons.
 */
export async function* collectRecords(
  { inputs, options, io }: RecordsCall,
  found: readonly LexiconFile[] = [],
): AsyncGenerator<DocumentRecord | InputError> {
  const items = readSourcesOrRecords(inputsOrStdin(inputs, io), sourceOptions(options, io))
  let session: Session | undefined
  for await (const item of items) {
    if (item instanceof InputError || isRecord(item)) {
      yield item
      continue
    }
    // Records alone need no segmenter, so it is loaded with the first document.
    session ??= await openSession(options, found)
    const settings = { ...session, ...defined({ script: options.script }) }
    yield* processSources([item], (source) => extractDocument(source, settings))
  }
}

function isRecord(item: Source | DocumentRecord): item is DocumentRecord {
  return 'schema' in item
}
