import { expect, test } from 'vitest'
import { frontMatter, frontMatterEnd } from '../../src/source/front-matter.ts'

const BODY = '\n云溪市全年办结诉求。\n\n---\n\n完。\n'

test('fields become title, date and meta', async () => {
  const text = `---\ntitle: 云溪市工作报告\ndate: 2024-01-03\nsource: https://example.org/1\ntags: [治理, 3]\n---\n${BODY}`
  expect(text.slice(frontMatterEnd(text))).toBe(BODY)
  expect(await frontMatter(text)).toEqual({
    title: '云溪市工作报告',
    date: '2024-01-03',
    meta: { source: 'https://example.org/1', tags: ['治理', 3] },
    warnings: [],
  })
})

test('Windows line ends and a closing line of dots', async () => {
  const text = `---\r\ntitle: 报告\r\n...\r\n${BODY}`
  expect(text.slice(frontMatterEnd(text))).toBe(BODY)
  expect((await frontMatter(text)).title).toBe('报告')
})

test.each([
  ['none', BODY],
  ['a rule in the first line', `---\n${BODY.replace('---', '——')}`],
  ['a longer rule', `-----\n${BODY}`],
  ['prose between two rules', `---\n会议强调：要抓落实。\n---\n${BODY}`],
  ['a list', `---\n- a\n---\n${BODY}`],
])('without front matter: %s', async (_, text) => {
  expect(frontMatterEnd(text)).toBe(0)
  expect(await frontMatter(text)).toEqual({ title: null, date: null, meta: {}, warnings: [] })
})

test('comments and blank lines may stand before the first field', () => {
  const text = `---\n# 来源\n\ntitle: 报告\n---\n${BODY}`
  expect(text.slice(frontMatterEnd(text))).toBe(BODY)
})

test.each([['broken YAML', '---\ntitle: [a\n---\n']])('%s is a warning', async (_, text) => {
  const { warnings, meta } = await frontMatter(text + BODY)
  expect(meta).toEqual({})
  expect(warnings).toMatchObject([{ code: 'front-matter-invalid', span: null }])
})
