import { expect, test } from 'vitest'
import { listedMembers } from '../../../src/corpus/audit/listed-members.ts'
import { makeRecord } from '../make-record.ts'

function membersOf(formula: string, list: string): readonly string[] | null {
  const sentence = { index: 0, text: `落实“${formula}”：${list}。` }
  const [slogan] = makeRecord('a', { slogans: [{ text: formula, sentence }] }).slogans
  return slogan === undefined ? null : (listedMembers(slogan)?.members ?? null)
}

test.each([
  ['三大理念', '全周期、全链条、全覆盖', ['全周期', '全链条', '全覆盖']],
  ['三大举措', '管网更新、屋面更新、外墙更新', ['管网更新', '屋面更新', '外墙更新']],
  // One begins and another ends like the first, which is no likeness of all.
  ['三大举措', '强化监管、强力执法、社会监管', null],
])('%s：%s', (formula, list, members) => {
  expect(membersOf(formula, list)).toEqual(members)
})
