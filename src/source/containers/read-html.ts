import { load } from 'cheerio/slim'
import type { Source } from '../../model/document.ts'
import { type Decoded, decode } from '../decode.ts'
import type { DocumentFields } from '../document-fields.ts'
import { canonicalEncoding } from '../encodings.ts'
import { type InputFile, readWhole } from '../input-file.ts'
import { makeSource } from '../make-source.ts'
import type { SourceOptions } from '../source-options.ts'
import { Unreadable } from '../unreadable.ts'
import { mainContent } from './main-content.ts'
import { pageFields } from './page-fields.ts'
import { renderText } from './render-text.ts'

/** A web page: one document, its text the article without navigation, footer and scripts. */
export async function* readHtml(file: InputFile, options: SourceOptions): AsyncGenerator<Source> {
  const bytes = await readWhole(file)
  const { text: markup, ...decoded } = confirmed(decode(bytes, options), bytes)
  const page = article(markup)
  if (page.text === '')
    throw new Unreadable('holds no text beside menus and scripts', 'save it from a browser that shows it')
  yield makeSource({ id: file.stem, path: file.path, bytes, ...page, ...decoded })
}

function article(markup: string): DocumentFields & { readonly text: string } {
  try {
    const $ = load(markup)
    return { ...pageFields($), text: withoutImprint(renderText(mainContent($))) }
  } catch (error) {
    // Elements are walked recursively; thousands of levels exhaust the stack.
    throw error instanceof RangeError
      ? new Unreadable('is nested too deeply for a page', 'check how it was made')
      : error
  }
}

const CHARSET = /<meta[^>]{1,200}charset\s{0,9}=\s{0,9}["']?([\w-]{2,20})/i

/** A guessed encoding that the page itself declares is no guess. */
function confirmed(decoded: Decoded, bytes: Uint8Array): Decoded {
  const declared = CHARSET.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1]
  if (declared === undefined || !sameFamily(declared, decoded.encoding)) return decoded
  return { ...decoded, warnings: decoded.warnings.filter(({ code }) => code !== 'encoding-guessed') }
}

function sameFamily(declared: string, encoding: string): boolean {
  try {
    const canonical = canonicalEncoding(declared)
    return canonical === encoding || (canonical === 'gbk' && encoding === 'gb18030')
  } catch {
    return false
  }
}

const IMPRINT = /ICP备|公网安备|网站标识码|版权所有|主办单位[:：]|承办单位[:：]|技术支持[:：]|Copyright/i
/** An imprint stands at the end; a text may well speak of 版权所有 before. */
const IMPRINT_LINES = 12

function withoutImprint(text: string): string {
  const lines = text.split('\n')
  const last = Math.max(0, lines.length - IMPRINT_LINES)
  const imprint = lines.findIndex((line, index) => index >= last && line.length < 120 && IMPRINT.test(line))
  return imprint < 0 ? text : lines.slice(0, imprint).join('\n').trimEnd()
}
