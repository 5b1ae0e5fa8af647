import { resolve } from 'node:path'
import { fileName } from './file-kind.ts'

/**
 * Tells the stem by which the document of each path is called. Of files that share one, each gets as many of its folders as
 * tell them apart (`a/2024`, `b/2024`), or its extension where they lie in one folder (`2024.html`, `2024.pdf`); the others
 * are called as if these were not there. Of a million paths only those that share a stem are kept.
 */
export function distinctStems(paths: readonly string[]): (path: string) => string {
  const stemOf = (path: string) => fileName(path).stem
  const apart = new Map<string, string>()
  for (const shared of sharing(paths, stemOf)) for (const [path, stem] of toldApart(shared)) apart.set(path, stem)
  return (path) => apart.get(path) ?? stemOf(path)
}

/** The paths that share a stem with others, together. */
function sharing(paths: readonly string[], stemOf: (path: string) => string): Iterable<readonly string[]> {
  const seen = new Set<string>()
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const stem = stemOf(path)
    if (seen.has(stem)) groups.set(stem, [])
    else seen.add(stem)
  }
  if (groups.size > 0) for (const path of paths) groups.get(stemOf(path))?.push(path)
  return groups.values()
}

/** The shortest form that is different for all: the name with its extension, the stem or name in its folder, in two folders … */
function toldApart(paths: readonly string[]): (readonly [path: string, stem: string])[] {
  const files = paths.map((path) => {
    const parts = resolve(path).split(/[/\\]/)
    return { folders: parts.slice(0, -1), forms: [fileName(path).stem, parts.at(-1) as string] }
  })
  const deepest = files.reduce((most, { folders }) => Math.max(most, folders.length), 0)
  let names: string[] = []
  for (let count = 0; count <= deepest; count++) {
    for (const form of [0, 1]) {
      names = files.map(({ folders, forms }) =>
        [...folders.slice(folders.length - count), forms[form] as string].join('/'),
      )
      if (new Set(names).size === names.length) return paths.map((path, i) => [path, names[i] as string])
    }
  }
  return paths.map((path) => [path, path])
}
