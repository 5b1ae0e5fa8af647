/** The middle of the measurements of `rounds` runs, in milliseconds. */
export function medianTime(rounds, run) {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]
}
