import { describe, expect, test } from 'vitest'
import { formKey } from '../../src/lexicon/form-key.ts'
import { loadSloganLexicon, shippedSlogans } from '../../src/lexicon/slogan-lexicon.ts'
import { InputError } from '../../src/model/errors.ts'
import { slogansOf } from '../slogans/slogans-of.ts'

const shipped = loadSloganLexicon([shippedSlogans()], 'all')

describe('the shipped lexicon', () => {
  test.each(shipped.entries.map((entry) => [entry.form, entry] as const))('%s is found in its example', (_, entry) => {
    const found = slogansOf(entry.example, shipped).find(
      (slogan) => slogan.family === entry.family && slogan.rules.includes('lexicon'),
    )
    expect(found?.type).toBe(entry.type)
  })

  test('a row marked wide counts outside quotation marks only where all tifa are asked for', () => {
    const text = '全镇推进乡村振兴，践行“三治融合”。'
    expect(slogansOf(text).map((slogan) => slogan.text)).toEqual(['三治融合'])
    expect(slogansOf(text, shipped).map((slogan) => slogan.text)).toEqual(['乡村振兴', '三治融合'])
    expect(slogansOf('落实“乡村振兴”战略。').map((slogan) => slogan.rules)).toEqual([['quote', 'lexicon']])
  })

  test('no surface form belongs to two families', () => {
    const families = new Map<string, string>()
    const clashes = shipped.entries.flatMap((entry) =>
      [entry.form, ...entry.aliases].filter((surface) => {
        const other = families.get(formKey(surface))
        families.set(formKey(surface), entry.family)
        return other !== undefined && other !== entry.family
      }),
    )
    expect(clashes).toEqual([])
  })

  test('every row says where it belongs, and many when it was first used', () => {
    expect(shipped.entries.filter((entry) => entry.category === '' || entry.example === '')).toEqual([])
    expect(shipped.entries.filter((entry) => entry.year !== null).length).toBeGreaterThan(400)
  })
})

describe('loadSloganLexicon', () => {
  const load = (content: string) => loadSloganLexicon([{ path: 'mine.tsv', content }])

  test('needs nothing but the forms, in any order of columns', () => {
    const { entries } = load('category\tform\n水利\t五水共治\n\n# a comment\n')
    expect(entries).toEqual([
      {
        form: '五水共治',
        type: 'fixed-tifa',
        family: '五水共治',
        aliases: [],
        year: null,
        category: '水利',
        mention: 'any',
        tails: [],
        example: '',
      },
    ])
  })

  test('a later file overrides an earlier one', () => {
    const lexicon = loadSloganLexicon([
      { path: 'a.tsv', content: 'form\tfamily\n湖畔议事\t议事\n' },
      { path: 'b.tsv', content: 'form\tfamily\n湖畔议事\t湖畔议事会\n' },
    ])
    expect(slogansOf('镇里办起湖畔议事。', lexicon).map((slogan) => slogan.family)).toEqual(['湖畔议事会'])
  })

  test.each([
    ['name\ttype\n', 'mine.tsv:1'],
    ['form\ttype\n湖畔议事\tslogan\n', 'mine.tsv:2'],
    ['form\n\n一\n', 'mine.tsv:3'],
    ['form\tyear\n湖畔议事\t去年\n', 'mine.tsv:2'],
    ['form\tmention\n湖畔议事\tsometimes\n', 'mine.tsv:2'],
    ['form\n湖畔议事\tfixed-tifa\n', 'mine.tsv:2'],
  ])('%j is refused with its line', (content, place) => {
    expect(() => load(content)).toThrow(InputError)
    expect(() => load(content)).toThrow(place)
  })
})
