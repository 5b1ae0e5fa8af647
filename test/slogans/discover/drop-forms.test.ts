import { expect, test } from 'vitest'
import { dropLed, dropTailed } from '../../../src/slogans/discover/drop-extended.ts'
import { dropNested } from '../../../src/slogans/discover/drop-nested.ts'
import { wordingOf } from '../../../src/slogans/discover/wording.ts'

const formsOf = (entries: readonly { readonly form: string }[]) => entries.map(({ form }) => form)

test('a form that mostly stands inside a longer one gives way to it', () => {
  const form = (text: string, count: number, quoteRatio = 0) => ({ form: text, count, quoteRatio })
  expect(formsOf(dropNested([form('部门报到', 9), form('街乡吹哨、部门报到', 8)]))).toEqual(['街乡吹哨、部门报到'])
  expect(formsOf(dropNested([form('部门报到', 20), form('街乡吹哨、部门报到', 8)]))).toHaveLength(2)
  // What is quoted by itself stays, unless the longer form is quoted as well.
  expect(formsOf(dropNested([form('部门报到', 9, 0.9), form('落实部门报到', 8)]))).toHaveLength(2)
  expect(formsOf(dropNested([form('部门报到', 9, 0.9), form('街乡吹哨、部门报到', 8, 0.9)]))).toEqual([
    '街乡吹哨、部门报到',
  ])
})

test('generic words before or after a form are left off', () => {
  const form = (text: string) => ({
    form: text,
    wording: wordingOf(text, 0.5) as NonNullable<ReturnType<typeof wordingOf>>,
  })
  expect(formsOf(dropLed([form('五步闭环'), form('推行五步闭环'), form('五步闭环工作')]))).toEqual(['五步闭环'])
  expect(formsOf(dropLed([form('推行五步闭环')]))).toEqual(['推行五步闭环'])
})

test('a tail is left off where the core stands for itself and ranks no lower', () => {
  const core = { form: '五步闭环', score: 9, rightEntropy: 2.4 }
  const tailed = { form: '五步闭环机制', score: 7, rightEntropy: 3 }
  expect(formsOf(dropTailed([core, tailed]))).toEqual(['五步闭环'])
  expect(formsOf(dropTailed([{ ...core, rightEntropy: 1 }, tailed]))).toHaveLength(2)
  expect(formsOf(dropTailed([{ ...core, score: 6 }, tailed]))).toHaveLength(2)
})
