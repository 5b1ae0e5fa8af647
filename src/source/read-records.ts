import type { Source } from '../model/document.ts'
import type { InputError } from '../model/errors.ts'
import type { DocumentRecord } from '../model/record.ts'
import type { InputFile } from './input-file.ts'
import { parseJsonLines, parseUtf8 } from './parse-json-lines.ts'
import { peek } from './peek.ts'
import { readDocuments } from './read-documents.ts'
import { readInputs } from './read-inputs.ts'
import { warnOfRepeatedIds } from './repeated-ids.ts'
import { shareSentences } from './share-sentences.ts'
import type { SourceOptions } from './source-options.ts'
import { startsWithRecord } from './starts-with-record.ts'
import { Unreadable } from './unreadable.ts'
import { type RecordPart, withoutPart } from './without-part.ts'

/**
 * The records that `extract` wrote as JSONL, from files, directories, globs and `-`, one at a time, each checked
 * against the record's schema. A line that is no record is yielded as an `InputError` naming the line and the field.
 */
export function readRecords(
  inputs: readonly string[],
  options: Pick<SourceOptions, 'stdin'> = {},
): AsyncGenerator<DocumentRecord | InputError> {
  return readInputs(inputs, { ...options, stdinFormat: 'jsonl' }, (file) => parseRecords(file))
}

/**
 * Documents and records as they come: a JSONL file whose first line is a record is read as records, everything else as
 * `readSources` reads it. A record is told from a source by its field `schema`.
 *
 * @param without a part of records that is not asked for: it comes out empty where that spares time, and unchecked.
 */
export function readSourcesOrRecords(
  inputs: readonly string[],
  options: SourceOptions = {},
  without?: RecordPart,
): AsyncGenerator<Source | DocumentRecord | InputError> {
  const checked = warnOfRepeatedIds()
  return readInputs<Source | DocumentRecord>(inputs, options, async function* (file) {
    if (file.kind !== 'jsonl') return yield* checked(readDocuments(file, options))
    const { head, chunks } = await peek(file.chunks())
    const again = { ...file, chunks: () => chunks }
    return yield* startsWithRecord(head) ? parseRecords(again, without) : checked(readDocuments(again, options))
  })
}

async function* parseRecords(file: InputFile, without?: RecordPart): AsyncGenerator<DocumentRecord | InputError> {
  const { isRecord } = await import('../model/is-record.ts')
  const { DocumentRecord: schema } = await import('../model/record.ts')
  yield* parseJsonLines(file, {}, ({ bytes }, parse) => {
    const short = without === undefined ? null : withoutPart(bytes, without)
    const quick = short === null ? undefined : parseUtf8(short)
    if (isRecord(quick)) return shareSentences(quick)
    const { value } = parse(bytes)
    if (isRecord(value)) return shareSentences(value)
    const issue = schema.safeParse(value).error?.issues[0]
    throw notARecord(issue?.path.join('.') ?? '', issue?.message ?? '')
  })
}

function notARecord(field: string, message: string): Unreadable {
  const where = field === '' ? message : `${field}: ${message}`
  return new Unreadable(`is not a record of this version of koujing (${where})`, 'write it anew with koujing extract')
}
