import type { Source } from '../model/document.ts'
import { InputError } from '../model/errors.ts'
import type { Warning } from '../model/record.ts'

type Stream = AsyncIterable<Source | InputError>

/**
 * For one run: passes sources on, with the warning `repeated-id` on those whose id one before them has, in this stream or
 * another of the run; tables could not tell the two apart.
 */
export function warnOfRepeatedIds(): (sources: Stream) => AsyncGenerator<Source | InputError> {
  const seen = new Set<string>()
  return async function* (sources) {
    for await (const source of sources) {
      if (!(source instanceof InputError) && seen.has(source.id)) {
        yield { ...source, warnings: [...source.warnings, repeated(source.id)] }
        continue
      }
      if (!(source instanceof InputError)) seen.add(source.id)
      yield source
    }
  }
}

function repeated(id: string): Warning {
  return {
    code: 'repeated-id',
    message: `another document of this run has the id ${id}; name another field with --id-field, or the files differently`,
    span: null,
  }
}
