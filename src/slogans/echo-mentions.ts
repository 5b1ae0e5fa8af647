import { buildAutomaton, scanText } from '../lexicon/aho-corasick.ts'
import type { Sentence, SentenceTagger } from '../model/document.ts'
import type { Mention } from './mention.ts'
import { isWordBorder, tokensOf } from './word-borders.ts'

const SHORTEST = 4
/** 三年行动计划: quoted or not, a kind of plan and no name. */
const GENERIC = /^[一二三四五十]年(?:行动)?计划$/

/**
 * Unquoted mentions of what the same document quotes: “工业社区” … 推进工业社区建设. Only within the document, so that no
 * record depends on its neighbours; words of the ordinary dictionary and metaphors, whose plain use means something else,
 * are not followed.
 */
export function echoMentions(
  text: string,
  quoted: readonly Mention[],
  sentenceAt: (offset: number) => Sentence | null,
  tag: SentenceTagger,
): Mention[] {
  const forms = new Map<string, Mention>()
  for (const mention of quoted) {
    const form = text.slice(mention.start, mention.end)
    if (forms.has(form) || GENERIC.test(form) || !isDistinct(mention, form)) continue
    const sentence = sentenceAt(mention.start)
    if (sentence !== null && tokensOf(tag(sentence), mention.start, mention.end)?.length === 1) continue
    forms.set(form, mention)
  }
  const models = [...forms.values()]
  const taken = new Set(quoted.map(({ start }) => start))
  const mentions: Mention[] = []
  scanText(buildAutomaton([...forms.keys()]), text, (index, start, end) => {
    const model = models[index] as Mention
    const sentence = sentenceAt(start)
    if (
      taken.has(start) ||
      sentence === null ||
      !isWordBorder(tag(sentence), start) ||
      !isWordBorder(tag(sentence), end)
    )
      return
    mentions.push({ ...model, start, end, quote: 'none', head: null, rules: ['echo'], confidence: 0.7 })
  })
  return mentions
}

/** Four characters of a concept (“生态保护”之题) are its ordinary name as well; of a brand or campaign they are not. */
function isDistinct({ type }: Mention, form: string): boolean {
  if (type === 'quoted-metaphor') return false
  return form.length > SHORTEST || (form.length === SHORTEST && type !== 'fixed-tifa')
}
