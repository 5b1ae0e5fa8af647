const JUNK = '\x01'
const LIST_NUMBERS = /[\u2460-\u249b]/
const SENTENCE = /[^。！？]*[。！？]*[”’）]*/g

/**
 * What happens to a page of clean traditional lines on the sites in question. It is GBK; byte-level replacements insert a
 * gloss `(pin)` behind every glossed character and an ASCII byte in front of every mark, wherever their two bytes occur, in
 * step with the characters or not; a browser decodes the result; full-width ASCII is folded. Lines that GBK cannot hold are
 * left out. `gbk` encodes and decodes: `{ code(char), char(lead, trail) }`.
 */
export function simulatePage(lines, site, gbk) {
  let text = ''
  const damages = []
  const sentences = []
  for (const line of lines) {
    const bytes = bytesOf(line, gbk)
    if (bytes === null) continue
    const shown = show(replaceBytes(bytes, site, gbk), [...line], site, gbk)
    const own = shown.damages.map((damage) => ({
      ...damage,
      start: text.length + damage.start,
      end: text.length + damage.end,
    }))
    damages.push(...own)
    sentences.push(...damagedSentences(line, own))
    text += `${shown.text}\n`
  }
  return { text, damages, sentences }
}

/** The damage of each sentence that has some; damage across the end of a sentence counts for both. */
function damagedSentences(line, damages) {
  let from = 0
  return [...line.matchAll(SENTENCE)].flatMap(([sentence]) => {
    const to = from + [...sentence].length
    const own = damages.filter((damage) => damage.from < to && from < damage.to)
    from = to
    return own.length === 0 ? [] : [own]
  })
}

/** Bytes that know the index of the character they belong to, -1 for what the site inserted. */
function bytesOf(line, gbk) {
  const bytes = []
  for (const [source, char] of [...line].entries()) {
    const values = encode(char, gbk)
    if (values === null) return null
    bytes.push(...values.map((value) => ({ value, source })))
  }
  return bytes
}

function encode(char, gbk) {
  if (char < '\x80') return [char.charCodeAt(0)]
  const code = gbk.code(char)
  return code === undefined ? null : [code >> 8, code & 255]
}

/** One pass over the page for each pattern, as a site's chain of replacements makes them. */
function replaceBytes(bytes, { marks, glosses }, gbk) {
  let page = bytes
  for (const mark of marks) page = replace(page, encode(mark, gbk), (match) => [...inserted(JUNK, gbk), ...match])
  for (const [char, pinyin] of glosses) {
    page = replace(page, encode(char, gbk), (match) => [...match, ...inserted(`(${pinyin})`, gbk)])
  }
  return page
}

function inserted(text, gbk) {
  return [...text].flatMap((char) => (encode(char, gbk) ?? []).map((value) => ({ value, source: -1 })))
}

function replace(bytes, [lead, trail], by) {
  const result = []
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i].value === lead && bytes[i + 1]?.value === trail) result.push(...by(bytes.slice(i, ++i + 1)))
    else result.push(bytes[i])
  }
  return result
}

/** The displayed characters with their bytes; a lead byte without a trail shows as `?` with the ASCII byte behind it. */
function display(bytes, site, gbk) {
  const items = []
  for (let i = 0; i < bytes.length; ) {
    const here = bytes[i]
    const next = bytes[i + 1]
    const isLead = here.value > 0x80 && here.value < 0xff && next !== undefined
    const isPair = isLead && next.value >= 0x40 && next.value !== 0x7f && next.value !== 0xff
    const length = isLead ? 2 : 1
    let text = '?'
    if (isPair) text = gbk.char(here.value, next.value) ?? ''
    else if (here.value < 0x80) text = String.fromCharCode(here.value)
    else if (here.value === 0x80) text = '€'
    if (text === JUNK || (site.stripsListNumbers && LIST_NUMBERS.test(text))) text = ''
    items.push({ text: fold(text), bytes: bytes.slice(i, i + length), orphan: isLead && !isPair })
    i += length
  }
  return items
}

/** Full-width ASCII in its ASCII form. */
export function fold(text) {
  return text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}

/**
 * The line as it shows, and its damage: `start` and `end` in UTF-16 units of it, `from` and `to` in characters of the clean
 * line, what stood there, and whether bytes left no trace or a character was swallowed whole (`lossy`).
 */
function show(bytes, chars, site, gbk) {
  const sizes = new Map()
  for (const { source } of bytes) sizes.set(source, (sizes.get(source) ?? 0) + 1)
  const isWhole = ({ bytes: own }) =>
    own.every(({ source }) => source === own[0].source) &&
    (own[0].source < 0 || own.length === sizes.get(own[0].source))
  let text = ''
  const damages = []
  let start = -1
  let touched = []
  let lossy = false
  const items = display(bytes, site, gbk)
  for (const [index, item] of items.entries()) {
    if (!isWhole(item) && start < 0) {
      start = text.length
      touched = []
      lossy = false
    }
    text += item.text
    if (start < 0) continue
    const sources = item.bytes.map(({ source }) => source).filter((source) => source >= 0)
    touched.push(...sources)
    lossy ||= (item.text === '' && sources.length > 0) || (item.orphan && sources.length > 1)
    const last = touched.at(-1)
    const complete = touched.filter((source) => source === last).length === sizes.get(last)
    const follower = items[index + 1]
    const glossFollows =
      follower?.bytes.every(({ source }) => source < 0) === true && follower.text !== '' && follower.text !== '('
    if (!complete || glossFollows) continue
    const from = touched[0]
    const to = last + 1
    damages.push({ start, end: text.length, from, to, truth: fold(chars.slice(from, to).join('')), lossy })
    start = -1
  }
  return { text, damages }
}

const CHAINS = [
  ['！', '；', '？', '，'],
  ['、', '；', '？', '，', '。', '！'],
]
const GLOSSED = [30, 30, 100, 400]

/**
 * A site that its text and `random` (from 0 to 1) decide: one of two chains of replacements, glosses for the commonest of
 * the characters that differ between the scripts, list numbers stripped or not. `readingOf` gives a character's pinyin,
 * null when it is written alike in both scripts.
 */
export function siteFor(text, random, readingOf) {
  const counts = new Map()
  for (const char of text.match(/[\u4e00-\u9fa5]/g) ?? []) counts.set(char, (counts.get(char) ?? 0) + 1)
  const marks = CHAINS[Math.floor(random() * CHAINS.length)]
  const count = GLOSSED[Math.floor(random() * GLOSSED.length)]
  const glosses = [...counts.keys()]
    .map((char) => [char, readingOf(char)])
    .filter(([, reading]) => reading !== null)
    .sort(([a], [b]) => counts.get(b) - counts.get(a))
    .slice(0, count)
  return { marks, glosses: new Map(glosses), stripsListNumbers: random() < 0.5 }
}

const GLOSS = /([\u3400-\u9fffA-Za-z])\([a-zɡüāáǎàēéěèōóǒòūúǔùīíǐìǖǘǚǜńňǹ]{1,7}\)/g
const withoutGlosses = (text) => fold(text.replace(GLOSS, '$1'))

/** How far `findings` restore a simulated page: what is counted, under names that add up over pages. */
export function scorePage({ text, damages, sentences }, findings) {
  const applied = findings.filter(({ trusted }) => trusted)
  const restored = new Set(damages.filter((damage) => isRestored(text, damage, applied)))
  const readRightly = damages.filter((damage) => isRestored(text, damage, findings))
  const lossless = damages.filter(({ lossy }) => !lossy)
  const losslessSentences = sentences.filter((own) => own.every(({ lossy }) => !lossy))
  const touches = (finding) => (damage) => finding.start < damage.end && damage.start < finding.end
  return {
    sentences: sentences.length,
    losslessSentences: losslessSentences.length,
    losslessSentencesRestored: losslessSentences.filter((own) => own.every((damage) => restored.has(damage))).length,
    stretches: damages.length,
    lossless: lossless.length,
    losslessReadRightly: readRightly.filter(({ lossy }) => !lossy).length,
    losslessRestored: lossless.filter((damage) => restored.has(damage)).length,
    lossyRestored: damages.filter((damage) => damage.lossy && restored.has(damage)).length,
    applied: applied.length,
    appliedRightly: applied.filter((finding) => {
      const own = damages.filter(touches(finding))
      return own.length > 0 && own.every((damage) => restored.has(damage))
    }).length,
    elsewhere: findings.filter((finding) => !damages.some(touches(finding))).length,
  }
}

/** Whether the text with `edits` reads around the damage as it did before; glosses, and the width of ASCII, aside. */
function isRestored(text, damage, edits) {
  const own = edits.filter((edit) => edit.start < damage.end && damage.start < edit.end)
  if (own.length === 0) return false
  const from = Math.min(damage.start, ...own.map(({ start }) => start))
  const to = Math.max(damage.end, ...own.map(({ end }) => end))
  let edited = ''
  let done = from
  for (const edit of own) {
    edited += text.slice(done, edit.start) + edit.text
    done = edit.end
  }
  const truth = text.slice(from, damage.start) + damage.truth + text.slice(damage.end, to)
  return withoutGlosses(edited + text.slice(done, to)) === withoutGlosses(truth)
}
