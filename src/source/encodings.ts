import { UsageError } from '../model/errors.ts'

/** Names people use that the WHATWG labels of `TextDecoder` lack. */
const ALIASES: { readonly [name: string]: string } = {
  'utf-8-sig': 'utf-8',
  cp65001: 'utf-8',
  cp936: 'gbk',
  ms936: 'gbk',
  'windows-936': 'gbk',
  'euc-cn': 'gbk',
  cp54936: 'gb18030',
  cp950: 'big5',
  ms950: 'big5',
  'windows-950': 'big5',
}

/**
 * The canonical name of an encoding given by any of its names: `GB2312` → `gbk`, `UTF8` → `utf-8`.
 * Throws `UsageError` for a name nobody knows.
 */
export function canonicalEncoding(name: string): string {
  const label = name.trim().toLowerCase().replaceAll('_', '-')
  try {
    return new TextDecoder(ALIASES[label] ?? label).encoding
  } catch {
    throw new UsageError(
      `unknown encoding ${name}: known are utf-8, gb18030, gbk, big5, utf-16le, utf-16be and the WHATWG labels`,
    )
  }
}

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

/** The encoding a byte-order mark at the start of `bytes` announces, and the mark's length; null without one. */
export function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  for (const [encoding, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) return { encoding, length: mark.length }
  }
  return null
}

/** Whether `bytes` start with a mark of UTF-32, of which the little-endian one begins like that of UTF-16. */
export function isUtf32(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  return head === 'fffe0000' || head === '0000feff'
}
