/**
 * Discovery on 50, 100, 250 and 500 documents of a folder, each in a process of its own: time, peak memory, and how many
 * of the formulas of the shipped lexicon that stand in at least five of the documents it finds, without the lexicon,
 * among its first 1,000, 3,000, 5,000 and all candidates.
 *
 *     node bench/discover.mjs DIR
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { formKey } from '../dist/lexicon/form-key.js'
import { defaultSloganLexicon } from '../dist/lexicon/slogan-lexicon.js'
import { InputError } from '../dist/model/errors.js'
import { dictionaryBackground } from '../dist/slogans/discover/background.js'
import { discoverSlogans } from '../dist/slogans/discover/discover-slogans.js'
import { readSources } from '../dist/source/read-sources.js'
import { normalize } from '../dist/text/normalize.js'
import { createSegmenter } from '../dist/tokens/create-segmenter.js'
import { shippedDictionary } from '../dist/tokens/shipped-dictionary.js'

const SIZES = [50, 100, 250, 500]
const LENGTHS = [1000, 3000, 5000, Number.POSITIVE_INFINITY]
const ENOUGH_DOCUMENTS = 5

const [folder, size] = process.argv.slice(2)
if (size === undefined) {
  for (const each of SIZES)
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), folder, String(each)], { stdio: 'inherit' })
} else {
  await measure(folder, Number(size))
}

async function measure(folder, size) {
  const start = performance.now()
  const documents = await someDocuments(folder, size)
  const read = performance.now()
  const segmenter = createSegmenter()
  const background = dictionaryBackground(shippedDictionary(), (text) => segmenter.cut(text))
  const { candidates, read: corpus } = await discoverSlogans(documents, { segmenter, background })
  const end = performance.now()
  console.log(
    `${corpus.documents} documents, ${(corpus.chars / 1e6).toFixed(2)} M characters: read and normalise ${seconds(read - start)} s, ` +
      `discover ${seconds(end - read)} s, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, ${candidates.length} candidates`,
  )
  for (const mention of ['any', 'wide', 'quoted'])
    console.log(`  ${mention}: ${recall(candidates, documents, mention)}`)
}

/** Documents spread evenly over the folder, in the order of their names. */
async function someDocuments(folder, size) {
  const sources = []
  for await (const source of readSources([folder])) if (!(source instanceof InputError)) sources.push(source)
  const step = Math.max(1, sources.length / size)
  return Array.from({ length: Math.min(size, sources.length) }, (_, i) => sources[Math.floor(i * step)]).map(
    (source) => {
      const document = normalize(source)
      return { id: source.id, text: document.text, date: document.metadata.date }
    },
  )
}

/** Families of the lexicon, by how their forms may be mentioned: shares found by length of the list. */
function recall(candidates, documents, mention) {
  const ranks = new Map(candidates.map(({ form }, index) => [formKey(form), index + 1]))
  const texts = documents.map(({ text }) => formKey(text))
  const best = []
  for (const entries of groupByFamily(defaultSloganLexicon().entries).values()) {
    if (!entries.some((entry) => entry.mention === mention)) continue
    const forms = entries.flatMap(({ form, aliases }) => [form, ...aliases]).map(formKey)
    if (texts.filter((text) => forms.some((form) => text.includes(form))).length < ENOUGH_DOCUMENTS) continue
    best.push(Math.min(...forms.map((form) => ranks.get(form) ?? Number.POSITIVE_INFINITY)))
  }
  const shares = LENGTHS.map(
    (length) =>
      `${((100 * best.filter((rank) => Number.isFinite(rank) && rank <= length).length) / best.length).toFixed(0)} % in ${Number.isFinite(length) ? `the first ${length}` : 'all'}`,
  )
  return `${best.length} known formulas; ${shares.join(', ')}`
}

function groupByFamily(entries) {
  const families = new Map()
  for (const entry of entries) families.set(entry.family, [...(families.get(entry.family) ?? []), entry])
  return families
}

function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(1)
}
