import { UsageError } from '../../model/errors.ts'
import { defineCommand } from '../command.ts'

export const schemaCommand = defineCommand({
  name: 'schema',
  summary: 'print the JSON Schema (draft 2020-12) of what the other commands write',
  argument: {
    name: '[name...]',
    description: 'one of record (extract, the default), text (normalize) or tokens (segment)',
  },
  options: {},
  examples: [
    { run: 'koujing schema > record.schema.json', does: 'the schema of extract’s records' },
    { run: 'koujing schema tokens', does: 'the schema of segment’s records' },
  ],
  async run({ inputs, io }) {
    const { jsonSchemas } = await import('../../formats/json-schema.ts')
    const schemas = jsonSchemas()
    const [name = 'record', ...rest] = inputs
    if (rest.length > 0 || !(name in schemas)) {
      throw new UsageError(`no schema "${inputs.join(' ')}": choose ${Object.keys(schemas).join(', ')}`)
    }
    io.stdout.write(`${JSON.stringify(schemas[name as keyof typeof schemas], null, 2)}\n`)
    return 0
  },
})
