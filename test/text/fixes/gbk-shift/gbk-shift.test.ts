import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gbkShift } from '../../../../src/text/fixes/gbk-shift/gbk-shift.ts'
import { testFix } from '../../cases.ts'
import { sharedData } from '../../shared-data.ts'

testFix('gbk-shift', (text) => gbkShift(text).filter(({ trusted }) => trusted))

describe('gbkShift', () => {
  test('flags what it cannot read with confidence and keeps its raw text apart', () => {
    const source = '會議表示,臨津?qū)哿ν?,奮勇爭先。'
    const [finding, ...others] = gbkShift(source)
    expect(others).toEqual([])
    expect(finding?.trusted).toBe(false)
    expect(source.slice(finding?.start, finding?.end)).toBe('?qū)哿ν?')
  })

  test('costs nothing where no byte is orphaned: the dictionary is not even asked for', () => {
    const model = () => {
      throw new Error('loaded')
    }
    expect(gbkShift('全縣推行網格化管理。效果如何?群眾說了算!', model)).toEqual([])
  })

  const seeds = sharedData('seeds')
  test.skipIf(seeds === null)(
    'reads the three readable stretches of the damaged seeds, flags the fourth (skipped without shared data)',
    () => {
      const read = ['000', '004'].flatMap((name) => {
        const file = readdirSync(seeds as string).find((entry) => entry.startsWith(name)) as string
        return gbkShift(readFileSync(join(seeds as string, file), 'utf8'))
      })
      expect(read.map(({ text, trusted }) => [trusted, trusted ? text : null])).toEqual([
        [true, '。基層減'],
        [true, '。縣'],
        [true, '福“榜單”。<'],
        [false, null],
      ])
    },
  )

  const clean = ['corpus/real', 'seeds'].map(sharedData).filter((folder) => folder !== null)
  test.skipIf(clean.length === 0)(
    'finds nothing in clean documents, folded or not (skipped without shared data)',
    () => {
      const files = clean.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
      const sound = files.filter((path) => path.endsWith('.txt') && !/\/(000|004)_/.test(path))
      expect(sound.length).toBeGreaterThan(0)
      for (const path of sound) {
        const text = readFileSync(path, 'utf8')
        const folded = text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
        expect([path, ...gbkShift(text), ...gbkShift(folded)]).toEqual([path])
      }
    },
  )
})
