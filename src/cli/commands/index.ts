import type { Command } from '../command.ts'
import { compareCommand } from './compare.ts'
import { extractCommand } from './extract.ts'
import { normalizeCommand } from './normalize.ts'
import { schemaCommand } from './schema.ts'
import { segmentCommand } from './segment.ts'

/** Every command, in the order help and README list them; a new one is a file and a line here. */
export const COMMANDS = [
  extractCommand,
  compareCommand,
  normalizeCommand,
  segmentCommand,
  schemaCommand,
] as const as readonly Command[]
