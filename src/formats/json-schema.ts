import { z } from 'zod'
import { DocumentRecord, TextRecord, TokensRecord } from '../model/record.ts'

/** JSON Schemas (draft 2020-12) of the records, generated from the types the code is checked against. */
export function jsonSchemas() {
  return {
    record: z.toJSONSchema(DocumentRecord, { target: 'draft-2020-12' }),
    text: z.toJSONSchema(TextRecord, { target: 'draft-2020-12' }),
    tokens: z.toJSONSchema(TokensRecord, { target: 'draft-2020-12' }),
  }
}
