/**
 * Holds the text stage against a list of known defects of documents:
 *
 *     node scripts/check-defects.mjs DEFECTS.json DIR        (after npm run build)
 *
 * The list has one object a defect, `{file, offset, surface, correct, cls}`: at `offset` (code points) the file says
 * `surface` and should say `correct`. Prints, by class, how many read as they should, how many stand in lines that were
 * removed as a whole, and the others.
 */
import { readFileSync } from 'node:fs'
import { InputError } from '../dist/model/errors.js'
import { readSources } from '../dist/source/read-sources.js'
import { normalize } from '../dist/text/normalize.js'
import { offsetMap } from '../dist/text/offset-map.js'
import { convertScript } from '../dist/text/script.js'

const [list, folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node scripts/check-defects.mjs DEFECTS.json DIR')
  process.exit(2)
}

const defects = JSON.parse(readFileSync(list, 'utf8'))
const documents = new Map()
for await (const source of readSources([folder])) {
  if (source instanceof InputError) throw source
  const document = normalize(source)
  const file = source.path.slice(source.path.lastIndexOf('/') + 1)
  documents.set(file, { text: [...document.text], map: offsetMap(document.repairs), repairs: document.repairs })
}

const classes = new Map()
for (const defect of defects) {
  const name = defect.cls.replace(/[:(].*/, '').trim()
  const counts = classes.get(name) ?? { right: 0, removed: 0, other: [] }
  classes.set(name, counts)
  const verdict = judge(defect)
  if (verdict === 'other') counts.other.push(defect)
  else counts[verdict]++
}

function judge({ file, offset, surface, correct }) {
  const document = documents.get(file)
  if (document === undefined || surface === '' || correct.startsWith('(')) return 'other'
  const { text, map, repairs } = document
  const end = offset + [...surface].length
  const isRemoved = repairs.some(({ kind, span }) => kind === 'boilerplate' && span.start <= offset && span.end >= end)
  const wanted = plain(correct)
  const start = map.toText(offset, 'start')
  const found = text.slice(start, map.toText(end, 'end')).join('').trim()
  // Some entries correct more than they quote, or begin a character early.
  const around = text.slice(Math.max(0, start - 1), start + wanted.length + 1).join('')
  if (found === wanted || (wanted.length > 1 && around.includes(wanted) && !around.includes(surface))) return 'right'
  return isRemoved ? 'removed' : 'other'
}

/** As the text stage would write it. */
function plain(correct) {
  const marks = correct.replaceAll('\\n', '\n').replaceAll(',', '，').replaceAll('</p>', '')
  return convertScript(marks, 'simplified').text.replaceAll('著', '着').trim()
}

let right = 0
for (const [name, counts] of classes) {
  right += counts.right
  const all = counts.right + counts.removed + counts.other.length
  console.log(`${name.slice(0, 48).padEnd(50)} ${counts.right} right, ${counts.removed} in removed lines, of ${all}`)
  for (const { file, offset, surface } of counts.other) console.log(`    ${file}:${offset} ${JSON.stringify(surface)}`)
}
console.log(`${'all'.padEnd(50)} ${right} of ${defects.length}`)
