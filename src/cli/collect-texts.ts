import type { InputError } from '../model/errors.ts'
import type { TextRecord } from '../model/record.ts'
import { normalizeDocument } from '../pipeline/normalize-document.ts'
import { processSources } from '../pipeline/process-sources.ts'
import { defined } from './defined.ts'
import { openSources } from './inputs.ts'
import type { Io } from './io.ts'
import type { DocumentOptions } from './options.ts'
import { openSession } from './session.ts'

interface TextsCall {
  readonly inputs: readonly string[]
  readonly options: DocumentOptions
  readonly io: Io
}

/** The normalised texts of a call's inputs. */
export async function* collectTexts({ inputs, options, io }: TextsCall): AsyncGenerator<TextRecord | InputError> {
  const sources = await openSources(inputs, options, io)
  const settings = { ...(await openSession(options)), ...defined({ script: options.script }) }
  yield* processSources(sources, (source) => normalizeDocument(source, settings))
}
