import type { DocumentFields } from '../document-fields.ts'
import { isoDate } from '../iso-date.ts'
import type { Page } from './dom.ts'

/** Names of `<meta>` elements by what they tell; the first that is filled wins. */
const META = {
  title: ['ArticleTitle', 'og:title', 'twitter:title'],
  date: ['PubDate', 'publishdate', 'article:published_time', 'og:published_time', 'firstpublishedtime'],
  source: ['ContentSource', 'source', 'og:article:author'],
  author: ['Author', 'article:author'],
  site: ['SiteName', 'og:site_name'],
  column: ['ColumnName', 'article:section'],
} as const

/**
 * Title, date, source, author, site and column of a page, from its `<meta>` elements, headline and `<title>`; `published` is
 * the date of a line such as 发布时间：2024-03-01 on a page whose elements give none.
 */
export function pageFields($: Page): DocumentFields {
  const named = new Map<string, string>()
  for (const element of $('meta[content]').get()) {
    const name = (element.attribs.name ?? element.attribs.property ?? '').toLowerCase()
    const content = (element.attribs.content ?? '').trim()
    if (content !== '' && !named.has(name)) named.set(name, content)
  }
  const first = (names: readonly string[]) =>
    names.map((name) => named.get(name.toLowerCase())).find((value) => value !== undefined) ?? null
  const { title, date, ...rest } = META
  const day = isoDate(first(date))
  const fields = Object.entries(rest).map(([key, names]) => [key, first(names)] as const)
  const meta = [...fields, ['published', day === null ? stamp($) : null] as const]
  return {
    title: first(title) ?? headline($) ?? documentTitle($) ?? largest($),
    date: day,
    meta: Object.fromEntries(meta.filter(([, value]) => value !== null)),
  }
}

function headline($: Page): string | null {
  const headings = $('h1')
    .get()
    .map((heading) => tidy($(heading).text()))
    .filter((text) => text !== '')
  return headings.length === 1 ? (headings[0] as string) : null
}

const SITE_NAME = /\s?[-–]\s?[^-–—]{2,20}(?:网|网站|政府|在线|委员会|局|厅|日报)$/

/** `<title>` without the name of the site that follows it. */
function documentTitle($: Page): string | null {
  const [title = ''] = tidy($('title').first().text()).split(/_|\|/)
  const name = title.replace(SITE_NAME, '').trim()
  return name === '' || SITE.test(name) ? null : name
}

/** What names a site and no article. */
const SITE = /(?:网站|政府网|信息网|门户网?|首页|在线)$|^[\u4e00-\u9fff]{2,10}(?:政府|局|委员会|网)$/
const SHORTEST_TITLE = 8
const LONGEST_TITLE = 80

/** On pages without title and headline: what is set largest, as old pages do with `<font size=5>`, or is called a title. */
function largest($: Page): string | null {
  const titles = $('h2,[class*=title],[id*=title],font[size=5],font[size=6],font[size="+2"],font[size="+3"]')
    .get()
    .filter((element) => $(element).closest('a,nav,ul').length === 0)
    .map((element) => tidy($(element).text()))
  return (
    titles.find((text) => text.length >= SHORTEST_TITLE && text.length <= LONGEST_TITLE && !SITE.test(text)) ?? null
  )
}

/** Labels of a page's date, the date of the document itself before that of the page. */
const STAMPS = ['成文日期|发文日期', '发布时间|发布日期|发布于', '日期|时间'].map(
  (labels) => new RegExp(`(?:${labels})[：:]\\s{0,9}(\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2})`),
)
/** A date stands above or below an article, not after a book of it. */
const STAMP_REACH = 100_000

function stamp($: Page): string | null {
  const text = $('body').text().slice(0, STAMP_REACH)
  const date = STAMPS.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined)
  return date === undefined ? null : isoDate(date.replace(/[年月]/g, '-'))
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
