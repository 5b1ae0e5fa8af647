import { expect, test } from 'vitest'
import { numeralKind } from '../../src/slogans/numeral-formula.ts'

test.each([
  ['1+1+N', 'plus'],
  ['4+10+N', 'plus'],
  ['互联网+监管', 'plus'],
  ['321', 'digits'],
  ['三农', 'count'],
  ['五步闭环', 'count'],
  ['双报到', 'count'],
  ['小三级', 'count'],
  ['一套表', 'count'],
  ['一十百千', 'count'],
  ['六办（五办）三中心', 'count'],
  ['减负10条', 'count'],
  ['6个方面18个字', 'count'],
  ['十四五', null],
  ['八五', null],
  ['12345', null],
  ['110', null],
  ['千条线', null],
  ['一站式', null],
  ['一刀切', null],
  ['双向奔赴', null],
  ['一盘棋', null],
])('%s: %s', (form, kind) => {
  expect(numeralKind(form)).toBe(kind)
})
