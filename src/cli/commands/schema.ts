import { UsageError } from '../../model/errors.ts'
import { defineCommand } from '../command.ts'
import { OUTPUT_OPTIONS } from '../options.ts'

export const schemaCommand = defineCommand({
  name: 'schema',
  summary: 'print the JSON Schema (draft 2020-12) of what the other commands write',
  argument: {
    name: '[name...]',
    description: 'one of record (extract, the default), text (normalize) or tokens (segment)',
  },
  options: { output: OUTPUT_OPTIONS.output },
  examples: [
    { run: 'koujing schema > record.schema.json', does: 'the schema of extract’s records' },
    { run: 'koujing schema tokens', does: 'the schema of segment’s records' },
  ],
  async run({ inputs, options, io }) {
    const [{ jsonSchemas }, { writeWhole }] = await Promise.all([
      import('../../formats/json-schema.ts'),
      import('../output.ts'),
    ])
    const schemas = jsonSchemas()
    const [name = 'record', ...rest] = inputs
    if (rest.length > 0 || !(name in schemas)) {
      throw new UsageError(`no schema "${inputs.join(' ')}": choose ${Object.keys(schemas).join(', ')}`)
    }
    await writeWhole(`${JSON.stringify(schemas[name as keyof typeof schemas], null, 2)}\n`, options.output, io.stdout)
    return 0
  },
})
