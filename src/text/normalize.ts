import type { Document, Edit, Source } from '../model/document.ts'
import type { Repair } from '../model/record.ts'
import { codePointIndex } from './code-points.ts'
import { applyEdits, composeEdits } from './edits.ts'
import { pinyinGlosses } from './fixes/pinyin-glosses.ts'
import { foldedPunctuation, fullWidthAscii } from './fixes/widths.ts'
import { locator } from './locate.ts'
import { detectScript, simplify } from './script.ts'
import { splitSentences } from './sentences.ts'

/** One text fix: the edits it wants to make to the text it is given. */
type Fix = (text: string) => Edit[]

/** In order: each sees the text the earlier ones left. */
const FIXES: readonly Fix[] = [pinyinGlosses, fullWidthAscii, foldedPunctuation]

export interface NormalizeOptions {
  /** `simplified` (default) converts traditional and mixed paragraphs; `keep` leaves the script alone. */
  readonly script?: 'simplified' | 'keep'
}

/** Repairs, folds and simplifies a source text; every later stage reads the result. */
export function normalize(source: Source, options: NormalizeOptions = {}): Document {
  let edits: Edit[] = []
  let repaired = source.text
  for (const fix of FIXES) {
    const next = fix(repaired)
    edits = composeEdits(edits, repaired, next)
    repaired = applyEdits(repaired, next)
  }
  const script = detectScript(repaired)
  const text = options.script === 'keep' ? repaired : simplify(repaired)
  return {
    source,
    text,
    sentences: splitSentences(text),
    script,
    metadata: { title: source.title, date: source.date, place: null, issuer: null, doctype: null },
    repairs: toRepairs(source.text, edits, text !== repaired),
    warnings: source.warnings,
    locate: locator(source.text, edits, text),
  }
}

const SCRIPT_REPAIR: Repair = { kind: 'script', span: { start: 0, end: 0 }, raw: '', text: '', confidence: 1, method: 't→cn' }

function toRepairs(source: string, edits: readonly Edit[], converted: boolean): Repair[] {
  const { toCodePoint } = codePointIndex(source)
  const repairs = edits.map(
    ({ kind, start, end, text, confidence }): Repair => ({
      kind,
      span: { start: toCodePoint(start), end: toCodePoint(end) },
      raw: source.slice(start, end),
      text,
      confidence,
    }),
  )
  return converted ? [...repairs, SCRIPT_REPAIR] : repairs
}

/** Law 2: the normalised text, rebuilt from the source and its recorded repairs alone. */
export function replay(source: string, repairs: readonly Repair[]): string {
  const { toUtf16 } = codePointIndex(source)
  const edits = repairs
    .filter((repair) => repair.applied !== false && repair.kind !== 'script')
    .map(({ span, ...rest }) => ({ ...rest, start: toUtf16(span.start), end: toUtf16(span.end) }))
  const repaired = applyEdits(source, edits)
  return repairs.some((repair) => repair.kind === 'script') ? simplify(repaired) : repaired
}
