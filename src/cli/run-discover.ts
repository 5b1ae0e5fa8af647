import type { Chunks } from '../formats/records.ts'
import { defaultSloganLexicon } from '../lexicon/slogan-lexicon.ts'
import { InputError } from '../model/errors.ts'
import type { DocumentRecord, Warning } from '../model/record.ts'
import { processSources } from '../pipeline/process-sources.ts'
import { corpusBackground, dictionaryBackground } from '../slogans/discover/background.ts'
import { candidatesLexicon } from '../slogans/discover/candidates-lexicon.ts'
import { candidatesTable } from '../slogans/discover/candidates-table.ts'
import { discoverSlogans } from '../slogans/discover/discover-slogans.ts'
import type { DiscoveryDocument } from '../slogans/discover/discovery.ts'
import { quotedLexicon } from '../slogans/discover/quoted-lexicon.ts'
import { normalize } from '../text/normalize.ts'
import { shippedDictionary } from '../tokens/shipped-dictionary.ts'
import { collectRecords } from './collect-records.ts'
import type { Call } from './command.ts'
import type { DISCOVER_OPTIONS } from './commands/discover.ts'
import { defined } from './defined.ts'
import { openSources } from './inputs.ts'
import type { ExitCode } from './io.ts'
import { writeChunks } from './output.ts'
import { type Progress, progress } from './progress.ts'
import { openSession } from './session.ts'
import { succeeding, tablesRenderer } from './write-tables.ts'

type DiscoverCall = Call<typeof DISCOVER_OPTIONS>
type ReadDocument = DiscoveryDocument & {
  readonly doc: { readonly path: string | null }
  readonly warnings: readonly Warning[]
}

/** Finds the recurrent forms of a corpus, or the quoted ones, and writes them as a table or as a lexicon. */
export async function runDiscover(call: DiscoverCall): Promise<ExitCode> {
  const { options, io } = call
  const report = progress(io, options)
  const chunks = options.quoted ? [await quotedText(call, report)] : await discoveredText(call, report)
  await writeChunks(chunks, options.output, io.stdout)
  return report.finish(options.output === undefined ? undefined : `written to ${options.output}`)
}

async function quotedText(call: DiscoverCall, report: Progress): Promise<string> {
  const records: DocumentRecord[] = []
  for await (const record of succeeding(collectRecords(call), report)) records.push(record)
  return quotedLexicon(records, defaultSloganLexicon())
}

async function discoveredText(call: DiscoverCall, report: Progress): Promise<Chunks> {
  const { inputs, options } = call
  const asLexicon = options.format === 'lexicon'
  const render = asLexicon ? null : tablesRenderer(call)
  const { segmenter } = await openSession(options)
  const background =
    options.background.length > 0
      ? corpusBackground(await backgroundTexts(call))
      : dictionaryBackground(shippedDictionary(), (text) => segmenter.cut(text))
  const documents = readDocuments(call, inputs)
  const { top, minDf: minDocuments, minChars, maxChars, examples = 1 } = options
  const discovery = await discoverSlogans(succeeding(documents, report), {
    segmenter,
    background,
    examples,
    ...defined({ top, minDocuments, minChars, maxChars }),
  })
  return render === null ? [candidatesLexicon(discovery.candidates)] : render([candidatesTable(discovery)])
}

async function* readDocuments(
  { options, io }: DiscoverCall,
  inputs: readonly string[],
): AsyncGenerator<ReadDocument | InputError> {
  yield* processSources(await openSources(inputs, options, io), (source) => {
    const { text, metadata, warnings } = normalize(source, defined({ script: options.script }))
    return { doc: { path: source.path }, id: source.id, date: metadata.date, text, warnings }
  })
}

/** @throws InputError for a document of the background that cannot be read: every figure would be another without it. */
async function backgroundTexts(call: DiscoverCall): Promise<string[]> {
  const texts: string[] = []
  for await (const document of readDocuments(call, call.options.background)) {
    if (document instanceof InputError) throw document
    texts.push(document.text)
  }
  return texts
}
