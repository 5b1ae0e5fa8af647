import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import cases from '../../fixtures/cases/source/encodings.json' with { type: 'json' }
import { decode } from '../../src/source/decode.ts'

const SENTENCE = '云溪市坚持党建引领，全年办结群众诉求3.2万件。'

test.each(cases)('guesses $encoding for $text', ({ text, encoding }) => {
  const decoded = decode(iconv.encode(text, encoding))
  expect(decoded).toMatchObject({ text, encoding })
  expect(decoded.warnings).toEqual([
    { code: 'encoding-guessed', message: expect.stringContaining(encoding), span: null },
  ])
})

test('valid UTF-8 is no guess', () => {
  expect(decode(Buffer.from(SENTENCE))).toEqual({ text: SENTENCE, encoding: 'utf-8', warnings: [] })
})

test.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'])(
  'a byte-order mark of %s decides and is dropped',
  (encoding) => {
    expect(decode(iconv.encode(`\ufeff${SENTENCE}`, encoding))).toEqual({ text: SENTENCE, encoding, warnings: [] })
  },
)

test('a forced encoding is canonical and no guess', () => {
  const bytes = iconv.encode(SENTENCE, 'gbk')
  expect(decode(bytes, { encoding: 'GB2312' })).toEqual({ text: SENTENCE, encoding: 'gbk', warnings: [] })
  expect(decode(bytes, { encoding: 'cp936' }).encoding).toBe('gbk')
  expect(() => decode(bytes, { encoding: 'klingon' })).toThrow('unknown encoding klingon')
})

test.each([
  ['utf-8', 'utf-16le'],
  ['utf-8', 'gbk'],
  ['gbk', 'big5'],
  ['gbk', 'windows-1252'],
  ['utf-16le', 'utf-16be'],
])('bytes in %s that are forced to be %s bring a warning', (encoding, forced) => {
  const { warnings } = decode(iconv.encode(SENTENCE, encoding), { encoding: forced })
  expect(warnings[0]).toEqual({
    code: 'encoding-doubtful',
    message: expect.stringMatching(
      `decoded as ${forced}, as told, but the bytes read as ${encoding === 'gbk' ? 'gb18030' : encoding}`,
    ),
    span: null,
  })
})

test('plain ASCII fits whatever is forced but UTF-16', () => {
  expect(decode(Buffer.from('GDP 3.2'), { encoding: 'gbk' }).warnings).toEqual([])
  expect(decode(Buffer.from('GDP 3.25'), { encoding: 'utf-16le' }).warnings).toMatchObject([
    { code: 'encoding-doubtful' },
  ])
})

describe('undecodable bytes', () => {
  const damaged = Buffer.concat([
    Buffer.from('全年'),
    Buffer.from([0xe4, 0xba]),
    Buffer.from('办结3.2万件，群众满意。'),
  ])

  test('are replaced, with the byte offset and the span of the first', () => {
    const { text, encoding, warnings } = decode(damaged)
    expect(text).toBe('全年\ufffd办结3.2万件，群众满意。')
    expect(encoding).toBe('utf-8')
    expect(warnings.map(({ code }) => code)).toEqual(['encoding-guessed', 'undecodable-bytes'])
    expect(warnings[1]).toMatchObject({
      message: expect.stringContaining('the first at byte 6'),
      span: { start: 2, end: 3 },
    })
  })

  test('make the document fail when asked to', () => {
    expect(() => decode(damaged, { encodingErrors: 'fail' })).toThrow('byte 6 is not valid utf-8')
  })

  test('are found at the end of a cut file', () => {
    const cut = Buffer.from(SENTENCE).subarray(0, -1)
    expect(() => decode(cut, { encodingErrors: 'fail' })).toThrow(`byte ${cut.length - 2} is not valid utf-8`)
  })

  test('are counted from the start of the file, mark included', () => {
    const bytes = Buffer.concat([Buffer.from('\ufeff'), damaged])
    expect(() => decode(bytes, { encodingErrors: 'fail' })).toThrow('byte 9 is not valid utf-8')
  })

  test('are found under a forced encoding', () => {
    const bytes = Buffer.concat([iconv.encode('云溪市', 'gbk'), Buffer.from([0xb0, 0x20]), iconv.encode('办结', 'gbk')])
    expect(() => decode(bytes, { encoding: 'gbk', encodingErrors: 'fail' })).toThrow('byte 6 is not valid gbk')
  })
})

test('a character U+FFFD that the text really holds is no undecodable byte', () => {
  expect(decode(Buffer.from('云溪\ufffd市')).warnings).toEqual([])
})

test('a stray NUL does not make a UTF-8 text binary', () => {
  expect(decode(Buffer.from(`${SENTENCE}\0${SENTENCE}`))).toMatchObject({
    encoding: 'utf-8',
    text: `${SENTENCE}\0${SENTENCE}`,
  })
})

test.each([
  ['empty', '', 'is empty'],
  ['a mark alone', '\ufeff', 'is empty'],
  ['a PDF', '%PDF-1.7\n\x80\x01\x02', 'looks like a PDF'],
  ['a PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'looks like a PNG image'],
  ['an archive', 'PK\x03\x04\x14\0\0\0\b\0', 'looks like a ZIP archive'],
  ['a program', '\x7fELF\x02\x01\x01\0\0\0', 'looks like a program'],
  [
    'bytes without sense',
    '\x00\x01\x02\x03\x90\x00\x00\x00\x07\x00\xff\xff\x00\x00\x00\x00\x00\x10',
    'looks like binary data',
  ],
])('%s is no text', (_, latin1, problem) => {
  const bytes = latin1 === '\ufeff' ? Buffer.from(latin1) : Buffer.from(latin1, 'latin1')
  expect(() => decode(bytes)).toThrow(problem)
})

test('any text in UTF-8 comes back unchanged', () => {
  const text = fc.string({ unit: fc.constantFrom(...'云溪市办结诉求，。3.2万\n𠮷é〇①'), minLength: 1 })
  fc.assert(fc.property(text, (value) => decode(Buffer.from(value)).text === value))
})
