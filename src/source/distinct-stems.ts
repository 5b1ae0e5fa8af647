import { resolve } from 'node:path'
import { fileName } from './file-kind.ts'

/**
 * A stem for every path, by which documents are called. Of files that share one, each gets as many of its folders as tell
 * them apart (`a/2024`, `b/2024`), or its extension where they lie in one folder (`2024.html`, `2024.pdf`); the others are
 * called as if these were not there.
 */
export function distinctStems(paths: readonly string[]): ReadonlyMap<string, string> {
  const stems = new Map(paths.map((path) => [path, fileName(path).stem]))
  for (const shared of grouped(paths, (path) => stems.get(path) as string)) {
    if (shared.length > 1) for (const [path, stem] of toldApart(shared)) stems.set(path, stem)
  }
  return stems
}

function grouped(paths: readonly string[], key: (path: string) => string): string[][] {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const group = groups.get(key(path))
    if (group === undefined) groups.set(key(path), [path])
    else group.push(path)
  }
  return [...groups.values()]
}

/** The shortest form that is different for all: the name with its extension, the stem or name in its folder, in two folders … */
function toldApart(paths: readonly string[]): (readonly [path: string, stem: string])[] {
  const files = paths.map((path) => {
    const parts = resolve(path).split(/[/\\]/)
    return { folders: parts.slice(0, -1), forms: [fileName(path).stem, parts.at(-1) as string] }
  })
  const deepest = Math.max(...files.map(({ folders }) => folders.length))
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
