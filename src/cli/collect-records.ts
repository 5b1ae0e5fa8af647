import type { InputError } from '../model/errors.ts'
import type { DocumentRecord } from '../model/record.ts'
import { extractSources } from '../pipeline/extract-sources.ts'
import type { LexiconFile } from '../pipeline/tool-info.ts'
import type { RecordPart } from '../source/without-part.ts'
import type { Call } from './command.ts'
import { defined } from './defined.ts'
import { openSourcesOrRecords } from './inputs.ts'
import type { DOCUMENT_OPTIONS } from './options.ts'
import { readSession } from './session.ts'

type RecordsCall = Pick<Call<typeof DOCUMENT_OPTIONS>, 'inputs' | 'options' | 'io'>

/**
 * The records of a call's inputs: those that extract wrote as they are, documents extracted on the fly, with `found`
 * slogans beside those of the lexicons. A part that the call is `without` need not be read from records.
 */
export async function* collectRecords(
  { inputs, options, io }: RecordsCall,
  { found = [], without }: { readonly found?: readonly LexiconFile[]; readonly without?: RecordPart } = {},
): AsyncGenerator<DocumentRecord | InputError> {
  const { jobs, script } = options
  const items = await openSourcesOrRecords(inputs, options, io, without)
  const session = await readSession(options, found)
  yield* extractSources(items, { session, ...defined({ script }) }, jobs)
}
