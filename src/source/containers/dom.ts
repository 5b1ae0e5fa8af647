import type { CheerioAPI } from 'cheerio/slim'

export type Page = CheerioAPI
export type DomNode = ReturnType<ReturnType<CheerioAPI['root']>['contents']>[number]
export type DomElement = Extract<DomNode, { attribs: unknown }>

export function isElement(node: DomNode): node is DomElement {
  return 'attribs' in node
}

export function isText(node: DomNode): node is Extract<DomNode, { data: string }> {
  return node.type === 'text'
}

/** The children of a node; text and comments have none. */
export function childrenOf(node: DomNode): readonly DomNode[] {
  return 'children' in node ? node.children : []
}
