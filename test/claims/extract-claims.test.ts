import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { Claim as ClaimSchema } from '../../src/model/claim.ts'
import { readClaims, readNumbers } from './read-text.ts'

interface Case {
  readonly label: 'wild' | 'synthetic' | 'negative' | 'known-failure'
  readonly input: string
  readonly claims: readonly Partial<Claim>[]
  readonly others?: readonly Partial<Claim>[]
}

const FOLDER = new URL('../../fixtures/cases/claims/', import.meta.url)
const TOPICS = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))

describe.each(TOPICS)('%s', (topic) => {
  const cases = JSON.parse(readFileSync(new URL(topic, FOLDER), 'utf8')) as Case[]
  for (const { label, input, claims, others } of cases) {
    const run = label === 'known-failure' ? test.fails : test
    run(`${label}: ${input}`, () => {
      const found = readNumbers(input)
      expect(found.filter(({ status }) => status === 'claim')).toMatchObject(claims)
      if (others !== undefined) expect(found.filter(({ status }) => status !== 'claim')).toMatchObject(others)
    })
  }
})

describe('extractClaims', () => {
  const text =
    '全县建成驿站42个、新增车位（含临时）1.2万个。\n根据云办发〔2023〕12号文件，每村至少配备1至2名𠮷姓网格员。'

  test('every span gives its raw slice back, in code points', () => {
    for (const { span, raw } of readNumbers(text)) expect([...text].slice(span.start, span.end).join('')).toBe(raw)
  })

  test('text that is cut off anywhere is read all the same', () => {
    const cut =
      '的1.15倍和1.22倍，占全区工业增加值比重达70%的骨干企业，销售收入过10亿元的有3家，一半以上的街道完成了8成的整改。'
    for (let at = 0; at < cut.length; at++) {
      expect(() => readNumbers(cut.slice(at))).not.toThrow()
      expect(() => readNumbers(cut.slice(0, at + 1))).not.toThrow()
    }
  })

  test('every number is a valid claim record', () => {
    for (const number of readNumbers(text)) expect(ClaimSchema.parse(number)).toEqual(number)
  })

  test('ids count all numbers in text order', () => {
    const numbers = readNumbers(text)
    expect(numbers.map(({ id }) => id)).toEqual(numbers.map((_, i) => `case#c${i + 1}`))
    expect(numbers.map(({ span }) => span.start)).toEqual(numbers.map(({ span }) => span.start).sort((a, b) => a - b))
  })

  test('values are exact: magnitudes never go through binary floating point', () => {
    expect(readClaims('补贴0.07万元、1.1万元、4.35亿元。').map(({ value }) => value)).toEqual([
      700, 11_000, 435_000_000,
    ])
  })

  test('a sentence without claims is never tagged', () => {
    expect(readNumbers('一、进一步统一思想。').every(({ status }) => status !== 'claim')).toBe(true)
  })

  test('long runs of digits, numerals and brackets are walked over once', () => {
    for (const run of ['7', '一', '（', '“', '1，', '百', '《1'])
      expect(readClaims(run.repeat(3000)).length).toBeLessThan(3001)
  })
})
