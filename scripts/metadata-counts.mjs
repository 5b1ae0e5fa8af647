/** Counts of metadata found without front matter, by field: documents that have it, found, right; and what went wrong. */
export function newMetadataCounts() {
  const empty = () => ({ known: 0, recalled: 0, found: 0, right: 0 })
  return {
    documents: 0,
    fields: { title: empty(), date: empty(), place: empty(), issuer: empty() },
    misses: [],
  }
}

/**
 * Holds the metadata of `document` (front matter hidden) against the `source` with it. A title is known when the body has a
 * title line; a date when the front matter gives the day, in its date or in its title (another date has to agree with the
 * year); place and issuer when the front matter's title or the path names a place that the head of the body names too.
 */
export function countMetadata(counts, source, { text, metadata }) {
  counts.documents++
  const check = (field, isKnown, isRight) => {
    const value = metadata[field]
    const count = counts.fields[field]
    const right = value !== null && isRight(value)
    if (value !== null) count.found++
    if (right) count.right++
    if (isKnown) count.known++
    if (isKnown && right) count.recalled++
    if (right !== (isKnown || value !== null)) counts.misses.push(`${field} ${value}: ${source.path}`)
  }
  const title = titleLine(text)
  check('title', title !== null, (found) => title !== null && plain(found) === plain(title))
  const day = dayOf(source)
  const year = /(?:19|20)\d\d/.exec(source.title)?.[0]
  check('date', day !== null, (found) => (day === null ? nearYear(found, year) : found === day))
  const names = `${source.title} ${source.path}`
  const head = text.split('\n', HEAD_LINES).join('\n')
  const isPlaced = [...names.matchAll(PLACE)].some(([place]) => head.includes(place.slice(0, 2)))
  check('place', isPlaced, (found) => names.includes(found.slice(0, 2)))
  check('issuer', isPlaced && /人民政府|国务院/.test(head), (found) => names.includes(found.slice(0, 2)))
}

const HEAD_LINES = 6
const KIND = /报告|规划|纲要|计划|公报|决定|意见|通知|方案/
/** Behind a title, the session it was read at. */
const SESSION = /(?<=.)(?:（[^（）]*\d{4}年[^（）]*会议[^（）]*）|——\d{4}年.*会议上?)$/
const NO_TITLE = /[。：]|^现在|我代表|会议上?$|回顾$|^[（—]/

/** The first of the first lines that names a kind of document and is no sentence, dateline or chapter heading. */
function titleLine(text) {
  const lines = text.split('\n', HEAD_LINES).map((line) => line.replace(SESSION, ''))
  return lines.find((line) => line.length <= 60 && KIND.test(line) && !NO_TITLE.test(line)) ?? null
}

/** Places as titles and paths name them. */
const PLACE = /[\u4e00-\u9fff]{2,12}?(?:自治区|自治州|省|市|州|盟)/g

function plain(text) {
  return text.replace(/\s/g, '')
}

function dayOf({ title, date }) {
  if (/^\d{4}-\d\d-\d\d$/.test(date ?? '')) return date
  const [, year, month, day] = /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(title) ?? []
  return day === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** A report of a year is given in it, or in the last days of the year before. */
function nearYear(date, year) {
  return year === undefined || [Number(year), Number(year) - 1, Number(year) + 1].includes(Number(date.slice(0, 4)))
}
