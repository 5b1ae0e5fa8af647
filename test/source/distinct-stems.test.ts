import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distinctStems } from '../../src/source/distinct-stems.ts'

const stemsOf = (...paths: string[]) => paths.map(distinctStems(paths))

test('a file is called by its stem', () => {
  expect(stemsOf('corpus/dongshan-2024.txt', 'corpus/x/nanhu.md.gz', './b')).toEqual(['dongshan-2024', 'nanhu', 'b'])
})

test('files with one stem get the folders that tell them apart', () => {
  expect(stemsOf('a/2024.txt', 'b/2024.txt', 'b/2023.txt')).toEqual(['a/2024', 'b/2024', '2023'])
  expect(stemsOf('东山/报告/2024.txt', '南湖/报告/2024.txt')).toEqual(['东山/报告/2024', '南湖/报告/2024'])
})

test('files of one folder are told apart by their extension', () => {
  expect(stemsOf('a/x.html', 'a/x.pdf')).toEqual(['x.html', 'x.pdf'])
  expect(stemsOf('a/x.txt', 'a/x.md', 'b/x.txt')).toEqual(['a/x.txt', 'a/x.md', 'b/x.txt'])
})

test('there may be as many that share a stem as there are', () => {
  const paths = Array.from({ length: 150_000 }, (_, n) => `${n}/report.txt`)
  expect(distinctStems(paths)(paths[7] as string)).toBe('7/report')
})

test('no two files are called the same', () => {
  const part = fc.constantFrom('a', 'b', 'c')
  const path = fc.tuple(fc.array(part, { maxLength: 3 }), part, fc.constantFrom('', '.txt', '.md', '.txt.gz'))
  const paths = fc.uniqueArray(path.map(([folders, stem, extension]) => [...folders, stem].join('/') + extension))
  fc.assert(fc.property(paths, (given) => new Set(stemsOf(...given)).size === given.length))
})
