import type { Source } from '../src/model/document.ts'

/** A source as the source stage would hand it over, for tests that only care about its text. */
export function sourceOf(text: string, fields: Partial<Source> = {}): Source {
  return {
    id: 'x',
    path: null,
    sha256: '',
    bytes: 0,
    encoding: 'utf-8',
    text,
    title: null,
    date: null,
    meta: {},
    warnings: [],
    ...fields,
  }
}
