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

/** Title, date, source, author, site and column of a page, from its `<meta>` elements, headline and `<title>`. */
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
  const meta = Object.entries(rest).map(([key, names]) => [key, first(names)] as const)
  return {
    title: first(title) ?? headline($) ?? documentTitle($),
    date: isoDate(first(date)),
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
  return title.replace(SITE_NAME, '').trim() || null
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
