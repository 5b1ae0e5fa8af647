import { DANGLING_FIRST, DANGLING_LAST, WHOLE_EDGES } from './generic-wording.ts'

/** Whether a form begins or ends with a word that is whole although its characters or its tag look like a joint: 碳中和. */
export function hasWholeEdge(form: string): boolean {
  return WHOLE_EDGES.some((word) => form.startsWith(word) || form.endsWith(word))
}

/** Whether a form begins or ends in the middle of a phrase. What opens every member of a parallel (更…、更…) is its own. */
export function isPiece(form: string, members: readonly string[]): boolean {
  if (hasWholeEdge(form)) return false
  const first = form.charAt(0)
  const opensAll = members.length > 0 && members.every((member) => member.startsWith(first))
  return (DANGLING_FIRST.has(first) && !opensAll) || DANGLING_LAST.has(form.charAt(form.length - 1))
}
