import { countFamilies, countTerms, type TermCounts } from '../corpus/terms/term-counts.ts'
import { InputError } from '../model/errors.ts'
import { collectHarvested } from './collect-harvested.ts'
import { collectRecords } from './collect-records.ts'
import { collectTokens } from './collect-tokens.ts'
import { defined } from './defined.ts'
import type { Io } from './io.ts'
import type { COUNT_OPTIONS, DocumentOptions, OptionValues } from './options.ts'
import { stopWords } from './stop-words.ts'
import { showsSentences } from './with-evidence.ts'

interface CountsCall {
  readonly inputs: readonly string[]
  readonly options: DocumentOptions & OptionValues<typeof COUNT_OPTIONS>
  readonly io: Io
}

/** The counts of each document, as the call's options say; slogans also from records. */
export async function* collectCounts(call: CountsCall): AsyncGenerator<TermCounts | InputError> {
  const { of, n, minLength, pos } = call.options
  const examples = call.options.examples !== undefined || (of === 'slogans' && showsSentences(call))
  if (of === 'slogans') {
    const records = call.options.harvest ? collectHarvested(call) : collectRecords(call, { without: 'claims' })
    for await (const record of records) {
      yield record instanceof InputError ? record : countFamilies(record, { examples })
    }
    return
  }
  const wanted = {
    ...defined({ n, minLength, pos: pos.length > 0 ? pos : undefined }),
    examples,
    stopWords: await stopWords(call.options),
  }
  yield* collectTokens(call, (document) => countTerms(document, wanted))
}
