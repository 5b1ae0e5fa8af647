import type { Edit } from '../../model/document.ts'
import { replacements } from './replacements.ts'

const BLOCK_TAGS = 'p|div|br|hr|tr|table|tbody|thead|ul|ol|li|h[1-6]|center|section|article|blockquote'
const INLINE_TAGS = 'a|b|i|u|s|em|strong|span|font|img|sub|sup|small|big|td|th|o:p|st1:[a-z]{1,20}'
const ATTRIBUTES = '(?:[\\s/][^<>]{0,600})?'
const BLOCK_TAG = `<\\/?(?:${BLOCK_TAGS})${ATTRIBUTES}>`
const INLINE_TAG = `<\\/?(?:${INLINE_TAGS})${ATTRIBUTES}>`
/** What is left of </p> when the < was lost. */
const HEADLESS_TAG = '(?<=[\\u4e00-\\u9fff。！？?”…」])\\/(?:p|div|span)>'
const COMMENT = '<!--[^]{0,2000}?-->'
/** An entity, also one whose & was encoded again: &amp;ldquo; */
const ENTITY = '&(?:amp;){0,2}(?:[a-z]{2,8}|#\\d{2,7}|#x[\\da-f]{2,6});'
const DEBRIS = new RegExp(`(${BLOCK_TAG})|${INLINE_TAG}|${HEADLESS_TAG}|${COMMENT}|(${ENTITY})`, 'gi')

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  middot: '·',
  bull: '•',
  ndash: '–',
  mdash: '—',
  times: '×',
  divide: '÷',
  plusmn: '±',
  deg: '°',
  permil: '‰',
  yen: '¥',
  shy: '\u00ad',
}

/**
 * Removes HTML tags and comments that a scraper left, and decodes entities; a block tag becomes a line break.
 *
 *     一张&ldquo;榜单&rdquo;。</p> → 一张“榜单”。⏎
 */
export function htmlDebris(text: string): Edit[] {
  if (!/[<>&]/.test(text)) return []
  return replacements(text, DEBRIS, 'markup', ([match, blockTag, entity]) => {
    if (blockTag !== undefined) return '\n'
    return entity === undefined ? '' : decodeEntity(match)
  })
}

/** The character an entity stands for; an unknown or impossible one stays as it is. */
function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1).replace(/^(?:amp;)+/, '')
  if (!name.startsWith('#')) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? entity
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  const isCharacter =
    code >= 0x20 && code <= 0x10ffff && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code < 0xe000)
  return isCharacter ? String.fromCodePoint(code) : entity
}
