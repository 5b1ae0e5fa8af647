import type { Json } from '../model/document.ts'
import { isoDate } from './iso-date.ts'

export type Fields = { readonly [key: string]: Json }

export interface DocumentFields {
  readonly title: string | null
  readonly date: string | null
  readonly meta: Fields
}

/** Title and date out of what comes with a document; every other field, and one of the two that is unfit, is `meta`. */
export function documentFields(fields: Fields): DocumentFields {
  const title = typeof fields.title === 'string' && fields.title.trim() !== '' ? fields.title.trim() : null
  const date = isoDate(fields.date)
  const used = new Set([...(title === null ? [] : ['title']), ...(date === null ? [] : ['date'])])
  return { title, date, meta: Object.fromEntries(Object.entries(fields).filter(([key]) => !used.has(key))) }
}
