import { childrenOf, type DomNode, isElement, isText, type Page } from './dom.ts'

/** Containers in which the publishing systems of government and party sites put the body of an article. */
const CONTENT = [
  '#UCAP-CONTENT',
  '.TRS_Editor',
  '.TRS_UEDITOR',
  '.trs_editor_view',
  '.pages_content',
  '.article-content',
  '.article_content',
  '#article_content',
  '.article_con',
  '.articleContent',
  '.content_txt',
  '.news_content',
  '.newsContent',
  '.detail-content',
  '.rm_txt_con',
  '.my_doccontent',
  '#detail',
  '#p-detail',
  '#content_area',
  'ucapcontent',
  '.show-detail',
  '.news_content_content',
  '.show_text',
  '.xxgk_content',
  '#js_content',
  '#zoom',
  '#Zoom',
  '#zoomcon',
  '#NewsContent',
  '#ContentText',
  '#vsb_content',
  '.v_news_content',
  '[itemprop=articleBody]',
].join(',')

/** Never part of a text, wherever they stand. */
const FURNITURE =
  'script,style,noscript,template,iframe,object,svg,canvas,nav,footer,button,select,input,textarea,[hidden]'

/** Elements that hold the paragraphs of an article, as against the paragraphs themselves. */
const HOLDERS = new Set([
  'html',
  'body',
  'div',
  'section',
  'article',
  'main',
  'center',
  'form',
  'table',
  'tbody',
  'tr',
  'td',
])

/** Share of the page's prose that a known container must hold: a short notice is less than imprint and menus. */
const CONTAINER_SHARE = 0.2
/** Share that a child must hold on the way down to the article. */
const CHILD_SHARE = 0.85

/**
 * The element of a page that holds the article: a known content container, else the deepest element that still holds
 * nearly all prose, prose being the ideographs outside links. What can never be text is removed from the page.
 */
export function mainContent($: Page): DomNode {
  $(FURNITURE).remove()
  $('[style]')
    .filter((_, element) => /display\s{0,9}:\s{0,9}none/i.test(element.attribs.style ?? ''))
    .remove()
  const prose = proseCounter()
  const page = $('body').get(0) ?? ($.root().get(0) as DomNode)
  const containers: DomNode[] = $(CONTENT).get()
  const known = containers.reduce<DomNode | null>(
    (best, next) => (best && prose(best) >= prose(next) ? best : next),
    null,
  )
  const found =
    known && prose(known) > 0 && prose(known) >= CONTAINER_SHARE * prose(page) ? known : densest(page, prose)
  removeLinkLists($, found)
  return found
}

type Prose = (node: DomNode) => number

/** Counts ideographs outside links, each node once. */
function proseCounter(): Prose {
  const counted = new Map<DomNode, number>()
  const prose: Prose = (node) => {
    const known = counted.get(node)
    if (known !== undefined) return known
    const count = isText(node)
      ? ideographs(node.data)
      : isLink(node)
        ? 0
        : childrenOf(node).reduce((sum, child) => sum + prose(child), 0)
    counted.set(node, count)
    return count
  }
  return prose
}

function ideographs(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0
}

function isLink(node: DomNode): boolean {
  return isElement(node) && node.name === 'a'
}

function densest(page: DomNode, prose: Prose): DomNode {
  const child = childrenOf(page).find(
    (next) => isElement(next) && HOLDERS.has(next.name) && prose(next) >= CHILD_SHARE * prose(page),
  )
  return child && prose(page) > 0 && paragraphs(child) > 1 ? densest(child, prose) : page
}

/** How many stretches of text an element's own children and line breaks part it into, two being enough to know. */
function paragraphs(node: DomNode): number {
  const filled = childrenOf(node).filter((child) => isElement(child) && (child.name === 'br' || ideographsIn(child)))
  if (filled.length !== 1) return filled.length
  return paragraphs(filled[0] as DomNode)
}

function ideographsIn(node: DomNode): boolean {
  return isText(node) ? ideographs(node.data) > 0 : childrenOf(node).some(ideographsIn)
}

const NEIGHBOURS = /^[\s【[]{0,4}(?:上一篇|下一篇|上一条|下一条|相关链接|相关阅读|相关文章|分享到)/

/** Takes out breadcrumbs, related articles, share bars: blocks that are mostly links, or introduce them. */
function removeLinkLists($: Page, content: DomNode): void {
  $(content)
    .find('ul,ol,div,p,td,dl')
    .filter((_, block) => {
      const text = $(block).text()
      const linked = $(block).find('a').text().length
      return NEIGHBOURS.test(text)
        ? text.length < 300
        : linked > 0 && !text.includes('。') && linked >= 0.6 * text.trim().length
    })
    .remove()
}
