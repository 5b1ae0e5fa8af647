/** Length of the longest common subsequence, by the table of Wagner & Fischer (JACM 21(1), 1974); meant for short pieces. */
export function longestCommonSubsequence(a: Uint16Array, b: Uint16Array): number {
  let previous = new Int32Array(b.length + 1)
  for (const unit of a) {
    const current = new Int32Array(b.length + 1)
    for (let index = 1; index <= b.length; index++) {
      current[index] =
        unit === b[index - 1]
          ? (previous[index - 1] as number) + 1
          : Math.max(previous[index] as number, current[index - 1] as number)
    }
    previous = current
  }
  return previous[b.length] as number
}
