/**
 * Damage made on clean texts, and how much of it the text stage puts right:
 *
 *     node scripts/simulate-damage.mjs DIR...        (after npm run build)
 *
 * Every 25th text is given a gloss after each character that its traditional form changes, and is wrapped at three widths in
 * three layouts.
 */
import { createRequire } from 'node:module'
import { InputError } from '../dist/model/errors.js'
import { frontMatterEnd } from '../dist/source/front-matter.js'
import { makeSource } from '../dist/source/make-source.js'
import { readSources } from '../dist/source/read-sources.js'
import { normalize } from '../dist/text/normalize.js'

const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('usage: node scripts/simulate-damage.mjs DIR...')
  process.exit(2)
}

const require = createRequire(import.meta.url)
const toTraditional = require('opencc-js/cn2t').Converter({ from: 'cn', to: 't' })
const { pinyin } = require('pinyin-pro')
const EVERY = 25
const WIDTHS = [40, 62, 76]
const LAYOUTS = {
  'blank lines between paragraphs': { between: '\n\n', indent: '' },
  'indented first lines': { between: '\n', indent: '　　' },
  'no sign of paragraphs': { between: '\n', indent: '' },
}

const texts = []
let read = 0
for await (const source of readSources(folders)) {
  if (!(source instanceof InputError) && read++ % EVERY === 0) texts.push(clean(source.text))
}

/** What the text stage leaves of a text, lines with tabs aside. */
function clean(text) {
  return normalized(text.slice(frontMatterEnd(text)))
}

function normalized(text) {
  const source = { id: 'simulated', path: null, bytes: Buffer.from(text), encoding: 'utf-8', text, warnings: [] }
  return normalize(makeSource(source)).text
}

function glosses() {
  let added = 0
  let left = 0
  let exact = 0
  for (const text of texts) {
    const simplified = [...text]
    const damaged = [...toTraditional(text)].map((character, i) => {
      if (character === simplified[i] || !/\p{Script=Han}/u.test(character)) return character
      const [reading] = pinyin(character, { multiple: true, type: 'array', nonZh: 'removed' })
      if (reading === undefined) return character
      added++
      return `${character}(${reading})`
    })
    const restored = normalized(damaged.join(''))
    left += restored.match(/[(（][a-zü\u0100-\u01dc]{1,6}[)）]/g)?.length ?? 0
    if (restored === normalized(toTraditional(text))) exact++
  }
  console.log(`glosses: ${added} added to ${texts.length} texts, ${left} left, ${exact} texts as they are without`)
}

function wraps() {
  for (const [name, { between, indent }] of Object.entries(LAYOUTS)) {
    for (const width of WIDTHS) {
      let all = 0
      let exact = 0
      for (const text of texts) {
        const paragraphs = text.split('\n').filter((line) => !line.includes('\t'))
        const wrapped = paragraphs.map((paragraph) => wrap(indent + paragraph, width)).join(between)
        const restored = new Set(normalized(wrapped).split('\n'))
        all += paragraphs.length
        exact += paragraphs.filter((paragraph) => restored.has(paragraph)).length
      }
      console.log(
        `wraps at ${width} columns, ${name}: ${exact} of ${all} paragraphs, ${((100 * exact) / all).toFixed(1)} %`,
      )
    }
  }
}

const HANGING = /[，。、；：？！”’）》]/

/** Lines of `width` columns, numbers and words whole, closing marks hanging over the edge. */
function wrap(paragraph, width) {
  const units = paragraph.match(/[\dA-Za-z.%]+|./gu) ?? []
  let line = ''
  let columns = 0
  const lines = []
  for (const unit of units) {
    const wide = [...unit].reduce((sum, character) => sum + (character < '\u1100' ? 1 : 2), 0)
    if (columns + wide > width && !HANGING.test(unit)) {
      lines.push(line)
      line = ''
      columns = 0
    }
    line += unit
    columns += wide
  }
  return [...lines, line].join('\n')
}

glosses()
wraps()
