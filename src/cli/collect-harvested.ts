import { loadSloganLexicon, shippedSlogans } from '../lexicon/slogan-lexicon.ts'
import { InputError, UsageError } from '../model/errors.ts'
import type { DocumentRecord } from '../model/record.ts'
import { quotedLexicon } from '../slogans/discover/quoted-lexicon.ts'
import { STDIN } from '../source/expand-inputs.ts'
import { collectRecords } from './collect-records.ts'
import type { Call } from './command.ts'
import { inputsOrStdin } from './inputs.ts'
import type { DOCUMENT_OPTIONS } from './options.ts'

/**
 * Records of documents read twice: what any of them quotes is found unquoted in all of them. The same as
 * `discover --quoted` and then `extract --lexicon`.
 *
 * @throws UsageError for standard input, which can be read only once.
 */
export async function* collectHarvested(
  call: Pick<Call<typeof DOCUMENT_OPTIONS>, 'inputs' | 'options' | 'io'>,
): AsyncGenerator<DocumentRecord | InputError> {
  if (inputsOrStdin(call.inputs, call.io).includes(STDIN)) {
    throw new UsageError('--harvest reads the documents twice: name files or directories instead of standard input')
  }
  const records: DocumentRecord[] = []
  for await (const record of collectRecords(call)) if (!(record instanceof InputError)) records.push(record)
  const known = loadSloganLexicon([shippedSlogans()])
  const found = [{ path: 'the forms these documents quote', content: quotedLexicon(records, known) }]
  yield* collectRecords(call, { found })
}
