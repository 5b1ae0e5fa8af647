/** UTF-16 units; a longer line is text. */
const LONGEST = 45

/** Whether a line may be a heading: it is short and ends no sentence. */
export function isHeading(line: string): boolean {
  return line.length <= LONGEST && !line.endsWith('。')
}
