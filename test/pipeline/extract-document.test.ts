import { expect, it } from 'vitest'
import { extract } from '../../src/pipeline/library.ts'

/** A sound claim beside a byte-shifted stretch that lost a character for good. */
const DAMAGED = '實(shí)現(xiàn)全縣幸?！鞍駟巍薄?120個社區(qū)全覆蓋。'

it('reads nothing out of a damaged passage that could not be restored', () => {
  const { repairs, claims, slogans, warnings } = extract(DAMAGED)
  const damaged = repairs.filter(({ applied }) => applied === false)
  expect(damaged.map(({ raw }) => raw)).toEqual(['?！鞍駟巍薄?'])
  expect(warnings.map(({ code }) => code)).toEqual(['suspect-gbk-shift'])
  expect(claims.map(({ raw }) => raw)).toEqual(['120個'])
  expect(slogans).toEqual([])
})
