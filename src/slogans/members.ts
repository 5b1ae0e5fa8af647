const JOIN = /[、，,·\s]/
const CHAIN = /——|—|→|－|-(?=\p{Script=Han})/u
const HAN = /^[\p{Script=Han}（）]+$/u

/**
 * The members of a couplet or parallel: of one length or, if three or more, within two characters of each other or sharing
 * a character; [] otherwise.
 */
export function coupletMembers(form: string): string[] {
  const members = form.split(JOIN).filter((member) => member !== '')
  if (members.length < 2 || members.some((member) => member.length < 2 || !HAN.test(member))) return []
  const lengths = members.map((member) => member.length)
  const spread = Math.max(...lengths) - Math.min(...lengths)
  const balanced = spread === 0 || (members.length > 2 && (spread <= 2 || sharedCharacter(members) !== null))
  return balanced ? members : []
}

/** The members of a chain A——B——C; [] where the form is none. */
export function chainMembers(form: string): string[] {
  const members = form.split(new RegExp(CHAIN, 'gu')).map((member) => member.trim())
  return members.length > 2 && members.every((member) => member.length > 0 && member.length <= 12 && HAN.test(member))
    ? members
    : []
}

/** Whether each member begins with the words that end the one before: 治理靠组织、组织靠群众、群众靠发动. */
export function isAnadiplosis(members: readonly string[]): boolean {
  return (
    members.length > 2 && members.slice(1).every((member, i) => member.slice(0, 2) === (members[i] as string).slice(-2))
  )
}

/** A character at the same place, from the front or from the back, in every member; null if there is none. */
export function alignedCharacter(members: readonly string[]): string | null {
  const [first = ''] = members
  for (let i = 0; i < first.length; i++) {
    const char = first[i] as string
    const back = first.length - i
    if (members.every((member) => member[i] === char) || members.every((member) => member.at(-back) === char))
      return char
  }
  return null
}

/** A character that every member contains. */
function sharedCharacter(members: readonly string[]): string | null {
  return Array.from(members[0] ?? '').find((char) => members.every((member) => member.includes(char))) ?? null
}
