import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { SloganType } from '../../src/model/slogan.ts'

/** A sentence and all the slogans in it, as [form, type] in text order. */
const Case = z.strictObject({
  label: z.enum(['wild', 'synthetic', 'negative', 'known-failure']),
  note: z.string(),
  text: z.string(),
  slogans: z.array(z.tuple([z.string(), SloganType])),
})
export type Case = z.infer<typeof Case>

const FOLDER = new URL('../../fixtures/cases/slogans/', import.meta.url)

/** The cases of every file in `fixtures/cases/slogans`, with the file's name as their topic. */
export function sloganCases(): { topic: string; cases: Case[] }[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => ({
      topic: file.replace('.json', ''),
      cases: z.array(Case).parse(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))),
    }))
}
