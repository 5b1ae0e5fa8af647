/** Rounds a computed figure for display; the values it is computed from stay exact in the records. */
export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits))
}
