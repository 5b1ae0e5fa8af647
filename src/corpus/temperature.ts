/** The six tiers, each from this share of documents up, hottest first. */
const TIERS = [
  ['沸', 0.75],
  ['烫', 0.5],
  ['热', 0.3],
  ['暖', 0.15],
  ['温', 0.05],
  ['冷', 0],
] as const

export type Temperature = (typeof TIERS)[number][0]

/** Said under every table that shows a temperature. */
export const TEMPERATURE_NOTE = `heat = share of documents: ${TIERS.map(([tier, share]) => `${tier} ${share === 0 ? 'below' : `≥ ${share * 100}%`}`).join(', ')}`

/**
 * How hot a formula runs in a corpus, by the share of documents that hold it (0 to 1). The tiers' names are those of the
 * China Media Project's discourse scale (Qian Gang, 2017); its limits count the newspaper articles of a year, ours are
 * shares of any corpus.
 */
export function temperature(share: number): Temperature {
  return (TIERS.find(([, least]) => share >= least) as (typeof TIERS)[number])[0]
}
