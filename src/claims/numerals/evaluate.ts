import Big from 'big.js'
import type { Piece } from './tokenize.ts'

/**
 * The value of a numeral's pieces, exactly. Sections below 万 are added up and multiplied by the large magnitude that
 * closes them; a magnitude that follows another directly multiplies it (万亿); a last digit after 百 or above stands one
 * place lower (三百五 = 350) unless 零 comes before it.
 */
export function evaluate(pieces: readonly Piece[], side: 'low' | 'high'): Big {
  const [only] = pieces
  if (pieces.length === 1 && only?.type === 'number') return new Big(withLeadingZero(only[side]))
  if (pieces.length === 2 && only?.type === 'number' && !only[side].startsWith('.')) {
    const value = new Big(only[side])
    const [, magnitude] = pieces
    if ((magnitude?.type === 'small' || magnitude?.type === 'large') && !value.eq(0))
      return value.times(power(magnitude.power))
  }
  let total = new Big(0)
  let section = new Big(0)
  let current: Big | null = null
  let opened = false
  let largest = 0
  for (const [index, piece] of pieces.entries()) {
    if (piece.type === 'number') {
      const value = new Big(withLeadingZero(piece[side]))
      const shorthand = shorthandPower(pieces, index)
      current = piece[side].startsWith('.') && current !== null ? current.plus(value) : value.times(power(shorthand))
      opened = true
    } else if (piece.type === 'small') {
      section = section.plus((current === null || current.eq(0) ? new Big(1) : current).times(power(piece.power)))
      current = null
      opened = true
    } else if (piece.type === 'large') {
      const group = section.plus(current ?? 0)
      if (!opened) total = total.times(power(piece.power))
      else if (piece.power > largest) total = total.plus(group).times(power(piece.power))
      else total = total.plus(group.times(power(piece.power)))
      largest = Math.max(largest, piece.power)
      section = new Big(0)
      current = null
      opened = false
    }
  }
  return total.plus(section).plus(current ?? 0)
}

function withLeadingZero(digits: string): string {
  return digits.startsWith('.') ? `0${digits}` : digits
}

/** The place a last lone Han digit stands in: 三百五 → tens, 九万四 → thousands; 0 if it counts ones. */
function shorthandPower(pieces: readonly Piece[], index: number): number {
  const piece = pieces[index] as Piece
  const before = pieces[index - 1]
  const next = pieces[index + 1]
  if (piece.type !== 'number' || piece.script !== 'han' || piece.digits !== 1 || piece.low.startsWith('.')) return 0
  if (next !== undefined && next.type !== 'large' && next.type !== 'more') return 0
  if (before === undefined || (before.type !== 'small' && before.type !== 'large') || before.power < 2) return 0
  return before.power - 1
}

const POWERS = Array.from({ length: 13 }, (_, exponent) => new Big(10).pow(exponent))

/** Ten to `exponent`, exactly. */
export function power(exponent: number): Big {
  return POWERS[exponent] as Big
}
