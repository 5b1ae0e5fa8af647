import { load } from 'cheerio/slim'
import { expect, test } from 'vitest'
import type { DomNode } from '../../../src/source/containers/dom.ts'
import { renderText } from '../../../src/source/containers/render-text.ts'

const render = (markup: string) => renderText(load(markup).root().get(0) as DomNode)

test.each([
  ['paragraphs are set off by blank lines', '<p>一</p><p>二</p><div>三<div>四</div></div>', '一\n\n二\n\n三\n\n四'],
  ['a line break is a line', '<p>一<br>二<br/><br>三</p>', '一\n二\n三'],
  ['inline elements run on', '<p>办<b>结<i>3</i></b><span>.2</span>万件</p>', '办结3.2万件'],
  ['a wrapped source line joins ideographs', '<p>云溪\n    市，\n为民</p>', '云溪市，为民'],
  ['a wrapped source line parts words', '<p>Yunxi\n  City  GDP</p>', 'Yunxi City GDP'],
  ['spaces that are meant stay, shrunk', '<p>百会千企   聚力惠营</p>', '百会千企 聚力惠营'],
  ['indents go', '<p>&nbsp;&nbsp;　　云溪</p>', '云溪'],
  ['powers keep their height', '<p>12km<sup>2</sup>、3m<sup>3</sup>、注<sup>[1]</sup></p>', '12km²、3m³、注[1]'],
  ['preformatted lines stay', '<pre>第一条\n  内容\n\n第二条</pre>', '第一条\n内容\n\n第二条'],
  ['readings above characters go', '<p><ruby>亓<rp>(</rp><rt>qí</rt><rp>)</rp></ruby>某</p>', '亓某'],
  ['unknown elements are paragraphs', '<x-card>一</x-card>二', '一\n\n二'],
  [
    'a table is rows of cells',
    '<table><caption>表1</caption><tr><th>年<td>万元<tr><td>2023<td>1,204<tr><td><td></table>',
    '表1\n年 | 万元\n2023 | 1,204',
  ],
  [
    'a cell of several paragraphs is one line',
    '<table><tr><td><p>一</p><p>二</p></td><td>三</td></tr></table>',
    '一 二 | 三',
  ],
  [
    'a table of one column is layout',
    '<table><tr><td>第一段</td></tr><tr><td>第二段</td></tr></table>',
    '第一段\n\n第二段',
  ],
  [
    'a table of tables is layout',
    '<table><tr><td>左</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>',
    '左\n\na | b',
  ],
])('%s', (_, markup, text) => {
  expect(render(markup)).toBe(text)
})

test('a table with a long cell is layout', () => {
  const long = '云溪市办结诉求。'.repeat(30)
  expect(render(`<table><tr><td>导读</td><td>${long}</td></tr></table>`)).toBe(`导读\n\n${long}`)
})
