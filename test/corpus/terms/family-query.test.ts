import { expect, test } from 'vitest'
import { concordance } from '../../../src/corpus/terms/concordance.ts'
import { familyQuery } from '../../../src/corpus/terms/family-query.ts'
import { makeRecord } from '../make-record.ts'
import { makeTokens } from './make-tokens.ts'

const family = '街乡吹哨、部门报到'
const records = [
  makeRecord('a', {
    slogans: [
      { family, text: '街道吹哨、部门报到' },
      { family, text: '部门报到' },
    ],
  }),
]
const document = makeTokens('a', '推行 街道 吹哨 、 部门 报到 ， 完善 部门 报到 制度 ， 落实 街乡 吹哨 、 部门 报到')

test('every wording of the family, the longest first', () => {
  const query = familyQuery(records, family)
  expect(query).not.toBeNull()
  expect(concordance(document, query as NonNullable<typeof query>).map(({ node }) => node)).toEqual([
    '街道吹哨、部门报到',
    '部门报到',
    '街乡吹哨、部门报到',
  ])
})

test('wordings are texts, not expressions', () => {
  const odd = [makeRecord('b', { slogans: [{ family: '4+X', text: '4+X' }] })]
  expect(familyQuery(odd, '4+X')).toEqual({ kind: 'regex', pattern: /4\+X/gu })
})

test('a family no record has', () => {
  expect(familyQuery(records, '一网通办')).toBeNull()
})
