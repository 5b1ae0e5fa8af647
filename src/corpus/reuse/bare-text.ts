/** A text without punctuation and blanks, so that 、 for ， hides no reuse; `offsets` lead back into the text. */
export interface BareText {
  readonly text: string
  /** UTF-16 units kept. */
  readonly units: Uint16Array
  /** Where each unit stands in `text`. */
  readonly offsets: Int32Array
}

export function bareText(text: string): BareText {
  const units = new Uint16Array(text.length)
  const offsets = new Int32Array(text.length)
  let length = 0
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset)
    if (!isWordUnit(unit)) continue
    units[length] = unit
    offsets[length] = offset
    length++
  }
  return { text, units: units.subarray(0, length), offsets: offsets.subarray(0, length) }
}

/** The stretch of text from unit `start` up to unit `end`. */
export function sliceBare({ text, offsets }: BareText, start: number, end: number): string {
  return end <= start ? '' : text.slice(offsets[start], (offsets[end - 1] as number) + 1)
}

/** Han (with the surrogates of its rare characters), kana, digits and Latin letters. */
function isWordUnit(unit: number): boolean {
  return (
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit <= 0x24f) ||
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0xd800 && unit <= 0xdfff) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  )
}
