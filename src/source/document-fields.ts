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
  const { title, date, ...meta } = fields
  const heading = typeof title === 'string' && title.trim() !== '' ? title.trim() : null
  const day = isoDate(date)
  const unfit = {
    ...(heading === null && !isBlank(title) ? { title } : {}),
    ...(day === null && !isBlank(date) ? { date } : {}),
  }
  return { title: heading, date: day, meta: { ...unfit, ...meta } }
}

function isBlank(value: Json | undefined): value is null | undefined | '' {
  return value === undefined || value === null || value === ''
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
