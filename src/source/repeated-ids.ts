import type { Source } from '../model/document.ts'
import type { Warning } from '../model/record.ts'

/**
 * Takes each source of a run as it comes and gives it back, with the warning `repeated-id` when one before it has the same
 * id: tables could not tell the two apart.
 */
export function warnOfRepeatedIds(): (source: Source) => Source {
  const seen = new Set<string>()
  return (source) => {
    if (seen.has(source.id)) return { ...source, warnings: [...source.warnings, repeated(source.id)] }
    seen.add(source.id)
    return source
  }
}

function repeated(id: string): Warning {
  return {
    code: 'repeated-id',
    message: `another document of this run has the id ${id}; name another field with --id-field, or the files differently`,
    span: null,
  }
}
