import type { Command } from '../command.ts'
import { auditCommand } from './audit.ts'
import { collocatesCommand } from './collocates.ts'
import { compareCommand } from './compare.ts'
import { discoverCommand } from './discover.ts'
import { dispersionCommand } from './dispersion.ts'
import { explainCommand } from './explain.ts'
import { extractCommand } from './extract.ts'
import { familiesCommand } from './families.ts'
import { freqCommand } from './freq.ts'
import { keynessCommand } from './keyness.ts'
import { kwicCommand } from './kwic.ts'
import { normalizeCommand } from './normalize.ts'
import { reuseCommand } from './reuse.ts'
import { schemaCommand } from './schema.ts'
import { segmentCommand } from './segment.ts'
import { timelineCommand } from './timeline.ts'

/** Every command, in the order help and README list them; a new one is a file and a line here. */
export const COMMANDS = [
  extractCommand,
  compareCommand,
  auditCommand,
  familiesCommand,
  discoverCommand,
  reuseCommand,
  freqCommand,
  kwicCommand,
  collocatesCommand,
  keynessCommand,
  dispersionCommand,
  timelineCommand,
  explainCommand,
  normalizeCommand,
  segmentCommand,
  schemaCommand,
] as const as readonly Command[]
