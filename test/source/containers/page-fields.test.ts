import { load } from 'cheerio/slim'
import { expect, test } from 'vitest'
import { pageFields } from '../../../src/source/containers/page-fields.ts'

const fields = (markup: string) => pageFields(load(markup))

test('the elements that the standard of government sites asks for', () => {
  const names = {
    ArticleTitle: '云溪市工作报告',
    PubDate: '2024-01-03 10:00',
    ContentSource: '市政府办',
    SiteName: '云溪市',
    ColumnName: '报告',
  }
  const markup = Object.entries(names).map(([name, content]) => `<meta name="${name}" content="${content}">`)
  expect(fields(`<title>首页</title>${markup.join('')}`)).toEqual({
    title: '云溪市工作报告',
    date: '2024-01-03',
    meta: { source: '市政府办', site: '云溪市', column: '报告' },
  })
})

test.each([
  ['the only headline', '<title>网</title><h1>云溪市<br>工作报告</h1>', '云溪市工作报告'],
  ['no headline of several', '<title>工作报告</title><h1>云溪</h1><h1>要闻</h1>', '工作报告'],
  ['the title without what follows a bar', '<title>工作报告_政务公开_云溪市人民政府</title>', '工作报告'],
  ['the title without the name of the site', '<title>工作报告-云溪市人民政府</title>', '工作报告'],
  ['a title with dashes of its own', '<title>奋进——2024年云溪市工作报告</title>', '奋进——2024年云溪市工作报告'],
  [
    'what is set largest, where the title names but the site',
    '<title>云溪政府网</title><font size=5>云溪市工作报告之一</font>',
    '云溪市工作报告之一',
  ],
  ['none', '<p>云溪市工作报告</p>', null],
])('title: %s', (_, markup, title) => {
  expect(fields(markup).title).toBe(title)
})

test.each([
  ['发布时间：2024-03-05 10:20　浏览次数：12', '2024-03-05'],
  ['成文日期：2024年2月28日 发布日期：2024-03-05', '2024-02-28'],
  ['2024-03-05', undefined],
])('the date on the page: %s', (line, published) => {
  expect(fields(`<body><p>${line}</p></body>`).meta.published).toBe(published)
})
