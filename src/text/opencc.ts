import { createRequire } from 'node:module'

type OpenCC = typeof import('opencc-js')
type Convert = (text: string) => string

const require = createRequire(import.meta.url)
let simplifiedOf: Convert | undefined
let traditionalOf: Convert | undefined

/**
 * Traditional to simplified characters, OpenCC's t2s (`t→cn` of opencc-js). Never `tw2sp`, which also rewrites mainland
 * vocabulary (程序 → 进程). Keeps the number of code points: a phrase that would change it is converted by character.
 * Dictionaries are loaded on first use: they take some 40 ms that simplified documents need not wait for.
 */
export function toSimplified(text: string): string {
  const convert = (simplifiedOf ??= (require('opencc-js/t2cn') as OpenCC).Converter({ from: 't', to: 'cn' }))
  return convertByCodePoint(text, convert)
}

/** Simplified to traditional characters, OpenCC's s2t (`cn→t`): characters only, no regional vocabulary. Keeps the number of code points. */
export function toTraditional(text: string): string {
  const convert = (traditionalOf ??= (require('opencc-js/cn2t') as OpenCC).Converter({ from: 'cn', to: 't' }))
  return convertByCodePoint(text, convert)
}

function convertByCodePoint(text: string, convert: Convert): string {
  const converted = convert(text)
  if (converted.length === text.length || [...converted].length === [...text].length) return converted
  return Array.from(text, convert).join('')
}
