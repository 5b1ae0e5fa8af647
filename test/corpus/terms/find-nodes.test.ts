import { expect, test } from 'vitest'
import { findNodes } from '../../../src/corpus/terms/find-nodes.ts'
import { makeTokens } from './make-tokens.ts'

const { tokens } = makeTokens('a', '破解/v 小马/n 拉/v 大车/n 问题/n ， 小马/n 有力/v')

test.each([
  ['a text over several words', { kind: 'text', text: '小马拉大车' }, [{ start: 1, end: 4, from: 2, to: 7 }]],
  ['a text inside words', { kind: 'text', text: '马拉' }, [{ start: 1, end: 3, from: 3, to: 5 }]],
  ['nothing', { kind: 'text', text: '' }, []],
  [
    'an expression',
    { kind: 'regex', pattern: /小马[拉有]/ },
    [
      { start: 1, end: 3, from: 2, to: 5 },
      { start: 6, end: 8, from: 10, to: 13 },
    ],
  ],
  ['an expression that matches nothing anywhere', { kind: 'regex', pattern: /x*/ }, []],
  [
    'parts of speech',
    { kind: 'pos', tags: ['v', 'n'] },
    [
      { start: 0, end: 2, from: 0, to: 4 },
      { start: 2, end: 4, from: 4, to: 7 },
    ],
  ],
  ['no parts of speech', { kind: 'pos', tags: [] }, []],
] as const)('%s', (_, query, hits) => {
  expect(findNodes(tokens, query)).toEqual(hits)
})
