import { createRequire } from 'node:module'

type Convert = (text: string) => string

const require = createRequire(import.meta.url)
let convert: Convert | undefined

/**
 * Traditional to simplified characters, OpenCC's t2s (`t→cn` of opencc-js). Never `tw2sp`, which also rewrites mainland
 * vocabulary (程序 → 进程). Keeps the number of code points: a phrase that would change it is converted by character.
 */
export function toSimplified(text: string): string {
  convert ??= load()
  const converted = convert(text)
  if (converted.length === text.length || [...converted].length === [...text].length) return converted
  return Array.from(text, convert).join('')
}

/** Loaded on first use: the dictionaries take some 40 ms that simplified documents need not wait for. */
function load(): Convert {
  const { Converter } = require('opencc-js/t2cn') as typeof import('opencc-js')
  return Converter({ from: 't', to: 'cn' })
}
