/** The Markdown files whose console blocks and command table are checked. */
export const DOCUMENTS: readonly string[]

/** The document at `path` with every console block run anew and the command table made from the commands. */
export function renderDocument(path: string): string

/** Tools that are not here, whose blocks are not run. */
export const MISSING: readonly string[]
