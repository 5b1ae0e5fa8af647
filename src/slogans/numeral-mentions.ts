import type { Mention } from './mention.ts'

/** 4+10+N, 1+1+N, 1+3X: at least three parts, or a letter that stands for any number. */
const PLUS =
  /(?<![\d.+A-Za-z])\d{1,4}(?:\+\d{1,4}){0,5}(?:\+(?:\d{0,2}[NnXx])|(?<=\+\d{1,4})\+\d{1,4})(?![\d.+A-Za-z%])/g

/** Plus formulas outside quotation marks. */
export function numeralMentions(text: string): Mention[] {
  if (!text.includes('+')) return []
  return Array.from(text.matchAll(PLUS), ({ 0: formula, index }) => ({
    start: index,
    end: index + formula.length,
    type: 'numeral-formula' as const,
    quote: 'none' as const,
    head: null,
    family: null,
    members: [],
    rules: ['numeral' as const],
    confidence: 0.85,
  }))
}
