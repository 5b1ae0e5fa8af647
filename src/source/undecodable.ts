/** The longest character of any encoding read here, in bytes. */
const LONGEST = 4

/**
 * Offset of the first byte of `bytes` that no character of `encoding` accounts for, or null when all decode.
 * Bisects on prefixes, since `TextDecoder` says only that some byte failed, never which.
 */
export function firstUndecodable(bytes: Uint8Array, encoding: string): number | null {
  if (decodes(bytes, encoding, false)) return null
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1
    if (middle <= bytes.length && decodes(bytes.subarray(0, middle), encoding, true)) good = middle
    else bad = middle
  }
  // The decoder complains at the byte that breaks a character; the character began up to three bytes earlier.
  for (let end = good; end > Math.max(0, good - LONGEST); end--) {
    if (decodes(bytes.subarray(0, end), encoding, false)) return end
  }
  return Math.max(0, good - LONGEST)
}

/** Whether all of `bytes` decode; `open` allows the last character to be unfinished. */
function decodes(bytes: Uint8Array, encoding: string, open: boolean): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: open })
    return true
  } catch {
    return false
  }
}
