import { InputError } from '../model/errors.ts'
import type { IndicatorSynonyms } from './indicator-synonyms.ts'

/**
 * Reads a researcher's own names for indicators: a line an indicator, the names it goes by separated by tabs, the one to
 * show first. Empty lines and lines that start with `#` are skipped.
 *
 * @throws InputError naming `path` and the line that has only one name.
 */
export function parseIndicatorAliases(content: string, path: string): IndicatorSynonyms[] {
  return content
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      if (line.trim() === '' || line.startsWith('#')) return []
      const words = line
        .split('\t')
        .map((word) => word.trim())
        .filter((word) => word !== '')
      const [concept] = words
      if (concept === undefined || words.length < 2) {
        throw new InputError(
          `${path}:${index + 1}`,
          'names fewer than two names',
          'separate the names of one indicator by tabs',
        )
      }
      return [{ concept, words }]
    })
}
