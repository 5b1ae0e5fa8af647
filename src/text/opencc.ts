import { createRequire } from 'node:module'

type OpenCC = typeof import('opencc-js')
type Convert = (text: string) => string

/** The conversions there are: OpenCC's t2s and s2t under the names opencc-js gives their ends. */
export type ConversionMethod = 't→cn' | 'cn→t'

const require = createRequire(import.meta.url)
const converters = new Map<ConversionMethod, Convert>()

/**
 * Converts the characters of a text from traditional to simplified script or back, words unchanged: never OpenCC's `tw2sp`,
 * which also rewrites mainland vocabulary (程序 → 进程). Characters of the basic plane stay in it:
 * the simplified forms beyond (礐 → 𬒈) are in hardly any font or dictionary, and mainland texts write the traditional one.
 * Keeps the number of code points: a text with a phrase that would change it is converted character by character.
 */
export function convertCharacters(text: string, method: ConversionMethod): string {
  const convert = converters.get(method) ?? load(method)
  const converted = convert(text)
  if (converted.length === text.length) return converted
  const before = [...text]
  const after = [...converted]
  const forms = after.length === before.length ? after : before.map(convert)
  return before.map((char, i) => (isBasic(char) && !isBasic(forms[i] as string) ? char : forms[i])).join('')
}

function isBasic(char: string): boolean {
  return char.length === 1
}

/** Loaded on first use: the dictionaries take some 40 ms that simplified documents need not wait for. */
function load(method: ConversionMethod): Convert {
  const convert: Convert =
    method === 't→cn'
      ? (require('opencc-js/t2cn') as OpenCC).Converter({ from: 't', to: 'cn' })
      : (require('opencc-js/cn2t') as OpenCC).Converter({ from: 'cn', to: 't' })
  converters.set(method, convert)
  return convert
}
