import type { FormatOptions } from '../formats/table-format.ts'
import type { Io } from './io.ts'
import type { OutputOptions, TableOptions } from './options.ts'

/** Where output is no terminal and COLUMNS says nothing: a wide page. */
const DEFAULT_COLUMNS = 120
const FEWEST_COLUMNS = 60

/** How tables are laid out for this call: colour only where a person sees it, unless NO_COLOR or FORCE_COLOR say otherwise. */
export function formatOptions(options: LayoutFlags, io: Io): FormatOptions {
  const columns = io.stdout.columns ?? (Number(io.env.COLUMNS) || DEFAULT_COLUMNS)
  return {
    columns: Math.max(FEWEST_COLUMNS, columns),
    color: useColor(options, io),
    ambiguousWidth: options.ambiguousWidth === '2' ? 2 : 1,
    bom: options.bom,
  }
}

type LayoutFlags = Pick<TableOptions, 'color' | 'output' | 'bom' | 'ambiguousWidth'>

/** https://no-color.org and https://force-color.org: set and not empty counts. */
function useColor(options: Pick<OutputOptions, 'color' | 'output'>, { env, stdout }: Io): boolean {
  if (!options.color || options.output !== undefined) return false
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return stdout.isTTY === true
}
