import { VERB_CLASSES } from '../lexicon/verb-classes.ts'
import { indexWords, wordAt } from './index-words.ts'

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(VERB_CLASSES).flatMap(([name, verbs]) => verbs.map((verb) => [verb, name] as const)),
)
/** Adverbs and aspect around a verb, which say nothing about what it does to the thing counted. */
const BEFORE = /^(?:累计|已经|已|共|全面|持续|有效|成功|先后|集中|新|全部|扎实|大力|深入|同步|力争|预计|计划|拟|将|可)+/
const AFTER = /(?:了|至|到|达|达到|完成|出)$/

/**
 * The class of a claim's predicate (see `VERB_CLASSES`): `remove` for 清理 as for 解散. '' for no predicate; a verb that no
 * class knows is its own class.
 */
export function verbClass(predicate: string): string {
  if (predicate === '') return ''
  const core = predicate.replace(BEFORE, '')
  const forms = [predicate, core, predicate.replace(AFTER, ''), core.replace(AFTER, '')]
  for (const form of forms) {
    const name = CLASS_OF.get(form)
    if (name !== undefined) return name
  }
  return core === '' ? predicate : core
}

/** Verbs of one character are too often part of a noun. */
const LONG_VERBS = [...CLASS_OF.keys()].filter((verb) => verb.length > 1)
const VERBS = indexWords(LONG_VERBS, 'first')

/** Classes whose verbs are no parts of nouns, as 服务 and 建设 are. */
const PLAIN_CLASSES: ReadonlySet<string> = new Set(['new', 'remove', 'select', 'solve'])
const PLAIN_VERBS = indexWords(
  LONG_VERBS.filter((verb) => PLAIN_CLASSES.has(CLASS_OF.get(verb) as string)),
  'first',
)

/** The first verb inside a phrase that can be nothing else, where it ends, and its class: 在镇区新增 → 5, `new`. */
export function innerVerb(phrase: string): { readonly end: number; readonly name: string } | null {
  for (let start = 1; start < phrase.length; start++) {
    const verb = wordAt(PLAIN_VERBS, phrase, start)
    if (verb !== undefined) return { end: start + verb.length, name: CLASS_OF.get(verb) as string }
  }
  return null
}

/** The known verb a phrase begins with and its class: 清理村级组织 → 清理, `remove`. */
export function leadingVerb(phrase: string): { readonly verb: string; readonly name: string } | null {
  const verb = wordAt(VERBS, phrase)
  return verb === undefined ? null : { verb, name: CLASS_OF.get(verb) as string }
}
