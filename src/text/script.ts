import type { Script } from '../model/record.ts'
import { withMainlandForms } from './mainland-forms.ts'
import { convertAroundNames } from './name-characters.ts'
import { type ConversionMethod, convertCharacters } from './opencc.ts'
import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './script-characters.ts'

/** Share of one script's own characters above which a text is of that script; between the two it is mixed. */
const CLEAR_SHARE = 0.9

const TRADITIONAL = 1
const SIMPLIFIED = 2
let scriptOfUnit: Uint8Array | undefined

/** The script a UTF-16 unit tells, by array look-up: paragraphs are counted character by character. */
function scriptTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const char of TRADITIONAL_ONLY) table[char.charCodeAt(0)] = TRADITIONAL
  for (const char of SIMPLIFIED_ONLY) table[char.charCodeAt(0)] = SIMPLIFIED
  return table
}

/** How many characters of a text only traditional, and only simplified, text has. */
function countScripts(text: string): { traditional: number; simplified: number } {
  scriptOfUnit ??= scriptTable()
  let traditional = 0
  let simplified = 0
  for (let i = 0; i < text.length; i++) {
    const script = scriptOfUnit[text.charCodeAt(i)]
    if (script === SIMPLIFIED) simplified++
    else if (script === TRADITIONAL) traditional++
  }
  return { traditional, simplified }
}

/** The script of a stretch of text, from the characters that only one script has; `none` when there are none of them. */
export function detectScript(text: string): Script {
  const { traditional, simplified } = countScripts(text)
  if (traditional + simplified === 0) return 'none'
  const share = traditional / (traditional + simplified)
  if (share > CLEAR_SHARE) return 'traditional'
  return share < 1 - CLEAR_SHARE ? 'simplified' : 'mixed'
}

export type TargetScript = 'simplified' | 'traditional' | 'keep'

/**
 * Brings the paragraphs of a text into one script. To `simplified`: traditional and mixed paragraphs are converted, and
 * in them the particle 著 becomes 着 (着力, not 著力), which OpenCC leaves to the reader. To `traditional`: simplified and mixed
 * ones, into OpenCC's standard forms. Words never change, and every code-point offset stays. `method` is null when the
 * text did not change.
 */
export function convertScript(text: string, target: TargetScript): { text: string; method: ConversionMethod | null } {
  if (target === 'keep') return { text, method: null }
  const method = target === 'simplified' ? 't→cn' : 'cn→t'
  const converted = convertByMethod(text, method)
  return { text: converted, method: converted === text ? null : method }
}

/** Carries out a conversion that a record names. Throws RangeError for a method this version does not know. */
export function convertByMethod(text: string, method: string | undefined): string {
  if (method === 't→cn') {
    const simplified = (part: string) => convertCharacters(part, 't→cn')
    return convertParagraphs(text, 'simplified', (paragraph) =>
      withMainlandForms(convertAroundNames(paragraph, simplified), paragraph.includes('着')),
    )
  }
  if (method === 'cn→t')
    return convertParagraphs(text, 'traditional', (paragraph) => convertCharacters(paragraph, 'cn→t'))
  throw new RangeError(`unknown script conversion: ${method}`)
}

function convertParagraphs(
  text: string,
  wanted: 'simplified' | 'traditional',
  convert: (paragraph: string) => string,
): string {
  const counts = countScripts(text)
  if (counts[wanted === 'simplified' ? 'traditional' : 'simplified'] === 0) return text
  return text.replace(/[^\n]+/g, (paragraph) => {
    const script = detectScript(paragraph)
    return script === wanted || script === 'none' ? paragraph : convert(paragraph)
  })
}
