import { expect, test } from 'vitest'
import { formKey, separatorVariants } from '../../src/lexicon/form-key.ts'

test.each([
  ['街乡吹哨，部门报到', '街乡吹哨、部门报到'],
  ['街乡吹哨 部门报到', '街乡吹哨、部门报到'],
  ['细“治”入微', '细治入微'],
  ['「小馬」', '小馬'],
  ['五社联动', '五社联动'],
])('the key of %s is %s', (form, key) => {
  expect(formKey(form)).toBe(key)
})

test('a formula of several members is looked for with every separator, and with none', () => {
  expect(separatorVariants('甲甲、乙乙')).toEqual(['甲甲、乙乙', '甲甲，乙乙', '甲甲 乙乙', '甲甲·乙乙', '甲甲乙乙'])
  expect(separatorVariants('甲甲')).toEqual(['甲甲'])
})
