import { buildAutomaton, scanText } from '../../lexicon/aho-corasick.ts'
import { withoutMarks } from './stream.ts'

/** What a form's frequency is held against. */
export interface Background {
  /** Characters in all. */
  readonly chars: number
  /** How often each form occurs or is to be expected there. */
  readonly count: (forms: readonly string[]) => number[]
}

/** A background corpus: forms are counted in its normalised texts, quoted or not and however their members are joined. */
export function corpusBackground(texts: readonly string[]): Background {
  const bare = texts.map(withoutMarks)
  return {
    chars: bare.reduce((sum, text) => sum + text.length, 0),
    count: (forms) => {
      const counts = forms.map(() => 0)
      const automaton = buildAutomaton(forms)
      for (const text of bare) scanText(automaton, text, (form) => counts[form]!++)
      return counts
    },
  }
}

/**
 * General language as a segmenter's dictionary knows it: a form it lists has its frequency there, any other the one to be
 * expected if its words came together by chance.
 *
 * @param frequencies occurrences of each word in the corpus the dictionary was made from.
 * @param cut the segmenter that the dictionary belongs to.
 */
export function dictionaryBackground(
  frequencies: Iterable<{ readonly word: string; readonly frequency: number }>,
  cut: (text: string) => readonly string[],
): Background {
  const known = new Map<string, number>()
  let [total, chars] = [0, 0]
  for (const { word, frequency } of frequencies) {
    known.set(word, frequency)
    total += frequency
    chars += frequency * word.length
  }
  const expected = (form: string) =>
    cut(form).reduce((product, word) => product * ((known.get(word) ?? UNKNOWN) / total), total)
  return { chars, count: (forms) => forms.map((form) => known.get(form) ?? expected(form)) }
}

/** Occurrences assumed of a word the dictionary lacks. */
const UNKNOWN = 0.5
