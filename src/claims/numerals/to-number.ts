import type Big from 'big.js'

/** Integers of so many digits, and powers of ten up to this one, are exact in a double. */
const EXACT_DIGITS = 15
const EXACT_POWER = 22
const POWERS = Array.from({ length: EXACT_POWER + 1 }, (_, exponent) => 10 ** exponent)

/**
 * The double nearest to a decimal, as `Number(value)` finds it from its text. Of two exact doubles, product and quotient are
 * rounded correctly (W. D. Clinger, How to read floating point numbers accurately, 1990), so most decimals need no text.
 */
export function toNumber(value: Big): number {
  const { c: digits, e: exponent, s: sign } = value
  const power = exponent - digits.length + 1
  if (digits.length > EXACT_DIGITS || Math.abs(power) > EXACT_POWER) return value.toNumber()
  let integer = 0
  for (const digit of digits) integer = integer * 10 + digit
  const factor = POWERS[Math.abs(power)] as number
  return sign * (power < 0 ? integer / factor : integer * factor)
}
