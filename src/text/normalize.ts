import type { Document, Edit, Source } from '../model/document.ts'
import { codePointIndex } from './code-points.ts'
import { type Finding, findDamage, sparing } from './damage.ts'
import { applyEdits, composeEdits } from './edits.ts'
import { blankLines } from './fixes/blank-lines.ts'
import { boilerplate } from './fixes/boilerplate.ts'
import { compatibilityForms } from './fixes/compatibility.ts'
import { foldedPunctuation } from './fixes/folded-punctuation.ts'
import { frontMatter } from './fixes/front-matter.ts'
import { fullWidthAscii } from './fixes/full-width-ascii.ts'
import { hardWraps } from './fixes/hard-wraps.ts'
import { htmlDebris } from './fixes/html-debris.ts'
import { invisibleCharacters } from './fixes/invisible.ts'
import { lineEnds } from './fixes/line-ends.ts'
import { markdown } from './fixes/markdown.ts'
import { mergedParagraphs } from './fixes/merged-paragraphs.ts'
import { pinyinGlosses } from './fixes/pinyin-glosses.ts'
import { privateUseIdeographs } from './fixes/private-use.ts'
import { radicals } from './fixes/radicals.ts'
import { spacedLetters } from './fixes/spaced-letters.ts'
import { straySpaces } from './fixes/spaces.ts'
import { splitHeadings } from './fixes/split-headings.ts'
import { straightQuotes } from './fixes/straight-quotes.ts'
import { zeroDigits } from './fixes/zero-digits.ts'
import { locator } from './locate.ts'
import { findMetadata } from './metadata.ts'
import { offsetMap } from './offset-map.ts'
import { removedLines } from './removed-lines.ts'
import { suspectWarning, toRepairs } from './repairs.ts'
import { convertScript, detectScript, type TargetScript } from './script.ts'
import { headingMarks } from './sections.ts'
import { splitSentences } from './sentences.ts'

export { replay } from './repairs.ts'

/** One text fix: the edits it wants to make to the text it is given, sorted and without overlaps. */
type Fix = (text: string) => Edit[]

/** In order: each sees the text the earlier ones left. Characters first, then marks, then lines, then whole lines. */
const FIXES: readonly Fix[] = [
  lineEnds,
  frontMatter,
  htmlDebris,
  invisibleCharacters,
  radicals,
  compatibilityForms,
  privateUseIdeographs,
  fullWidthAscii,
  pinyinGlosses,
  markdown,
  hardWraps,
  foldedPunctuation,
  straightQuotes,
  mergedParagraphs,
  spacedLetters,
  straySpaces,
  blankLines,
  zeroDigits,
  boilerplate,
  splitHeadings,
]

export interface NormalizeOptions {
  /**
   * `simplified` (default) converts traditional and mixed paragraphs, `traditional` simplified and mixed ones; `keep`
   * leaves the script alone. Claims and slogans are found in simplified text only.
   */
  readonly script?: TargetScript
}

/**
 * Repairs, folds and simplifies a source text; every later stage reads the result. The same source and options give the
 * same document.
 */
export function normalize(source: Source, options: NormalizeOptions = {}): Document {
  const findings = findDamage(source.text)
  const suspects = findings.filter((finding) => !finding.trusted)
  const edits = repairEdits(source.text, findings, suspects)
  const repaired = applyEdits(source.text, edits)
  const conversion = convertScript(repaired, options.script ?? 'simplified')
  const { text } = conversion
  const marks = headingMarks(source.text, edits)
  const simplified =
    options.script === undefined || options.script === 'simplified' ? text : convertScript(repaired, 'simplified').text
  const { metadata, titleLines } = findMetadata(source, simplified, removedLines(source.text, edits), marks)
  const sourceIndex = codePointIndex(source.text)
  const repairs = toRepairs(source.text, sourceIndex, edits, suspects, conversion.method)
  return {
    source,
    text,
    sentences: splitSentences(text, titleLines, marks),
    script: detectScript(repaired),
    metadata,
    repairs,
    warnings: [...source.warnings, ...suspects.map((suspect) => suspectWarning(source.text, sourceIndex, suspect))],
    locate: locator(source.text, sourceIndex, offsetMap(repairs), text),
  }
}

/** All trusted repairs and fixes as edits over the source; the raw text of suspects stays untouched. */
function repairEdits(source: string, findings: readonly Finding[], suspects: readonly Finding[]): Edit[] {
  let edits: Edit[] = findings.filter((finding) => finding.trusted)
  let text = applyEdits(source, edits)
  for (const fix of FIXES) {
    const next = fix(text)
    if (next.length === 0) continue
    edits = composeEdits(edits, text, next)
    text = applyEdits(text, next)
  }
  return sparing(edits, suspects)
}
