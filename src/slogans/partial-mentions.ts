import type { Sentence, SentenceTagger } from '../model/document.ts'
import { isHeadNoun } from './head-noun.ts'
import type { Mention } from './mention.ts'
import { shapeOf } from './phrase-shape.ts'
import { isWordBorder, tokenBefore } from './word-borders.ts'

const PART = '[“‘「][^“”‘’「」，。、；：\\n]{1,6}[”’」]'
/** “壮马”赋能、“轻车”减载、…: each member quoted in front, the rest of one length. */
const FRONT_QUOTED = new RegExp(`${PART}(\\p{Script=Han}{1,6})(?:、${PART}\\p{Script=Han}{1,6}){1,9}`, 'gu')
/** 安“新”驿站, “声”动场馆: a name with one character quoted for the pun. */
const PUN = /(?<=^|[、，。；：\s”’」》）]|\p{Script=Han})(\p{Script=Han}?)[“‘「](\p{Script=Han})[”’」](\p{Script=Han}{2,3})(?=[、，。；：\s\d“（]|等|$)/gu
const ONE_QUOTED = /[“‘「].[”’」]/
const NO_NAME = /^[字上的为是和与在之]/
const NO_LEAD = /[的了是和与在为以之]/
const NUMERAL = /[零一二三四五六七八九十双多高大小左右]/

/** Formulas with quotation marks inside: parallels whose members are quoted in front, and puns on one character. */
export function partialMentions(text: string, sentences: readonly Sentence[], tag: SentenceTagger): Mention[] {
  return sentences.flatMap((sentence) => {
    const source = text.slice(sentence.start, sentence.end)
    if (!/[“‘「]/.test(source)) return []
    return [...frontQuoted(source, sentence, tag), ...puns(source, sentence, tag)]
  })
}

function frontQuoted(source: string, sentence: Sentence, tag: SentenceTagger): Mention[] {
  return Array.from(source.matchAll(FRONT_QUOTED)).flatMap(({ 0: whole, 1: rest = '', index }) => {
    const members = whole.split('、')
    const tails = members.map((member) => member.replace(new RegExp(PART, 'u'), ''))
    const surplus = (tails.at(-1) as string).length - rest.length
    const end = sentence.start + index + whole.length - surplus
    if (surplus < 0 || tails.slice(0, -1).some((tail) => tail.length !== rest.length) || !areComments(tails.map((tail) => tail.slice(0, rest.length)), members) || !isWordBorder(tag(sentence), end)) return []
    return [partial(sentence.start + index, end, 'parallel-couplet', members.map(unquoted).map((member, i) => (i === members.length - 1 ? member.slice(0, member.length - surplus) : member)), familyOfParts(members))]
  })
}

/** What follows the quoted part says what it does (赋能, 抓调研); a head noun (工程, 草案) would make two names of it. */
function areComments(tails: readonly string[], members: readonly string[]): boolean {
  if (tails.every((tail) => tail.startsWith('的'))) return members.every((member) => ONE_QUOTED.test(member))
  return tails.some((tail) => shapeOf(tail) !== 'nominal') && !tails.some((tail) => tail.startsWith('的') || isHeadNoun(tail.slice(-2)))
}

/** The quoted parts are the formula, the rest explains them: 聚力、壮马、轻车、畅路. */
function familyOfParts(members: readonly string[]): string {
  return members.map((member) => unquoted((new RegExp(PART, 'u').exec(member) as RegExpExecArray)[0])).join('、')
}

function puns(source: string, sentence: Sentence, tag: SentenceTagger): Mention[] {
  return Array.from(source.matchAll(PUN)).flatMap(({ 0: whole, 1: lead = '', 2: char = '', 3: tail = '', index }) => {
    if (NO_NAME.test(tail) || NO_LEAD.test(lead) || NUMERAL.test(char)) return []
    const start = sentence.start + index
    const before = text(source, index - 1)
    const verb = /\p{Script=Han}/u.test(before) ? tokenBefore(tag(sentence), start) : null
    if (verb === null ? /\p{Script=Han}/u.test(before) : !verb.pos.startsWith('v') || verb.pos === 'vn') return []
    return [partial(start, start + whole.length, 'brand-name', [], lead + char + tail)]
  })
}

function text(source: string, index: number): string {
  return source[index] ?? ''
}

function unquoted(member: string): string {
  return member.replace(/[“”‘’「」]/g, '')
}

function partial(start: number, end: number, type: Mention['type'], members: readonly string[], family: string): Mention {
  return { start, end, type, quote: 'partial', head: null, family, members, rules: ['partial-quote'], confidence: 0.85 }
}
