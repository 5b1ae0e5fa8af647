import { defineCommand, INPUTS } from '../command.ts'
import { defined } from '../defined.ts'
import { NODE, NODE_OPTIONS, nodeQuery } from '../node-query.ts'
import { TABLE_OPTIONS } from '../options.ts'

export const kwicCommand = defineCommand({
  name: 'kwic',
  summary: 'keyword in context: every find between the words around it',
  query: NODE,
  argument: INPUTS,
  options: {
    ...NODE_OPTIONS,
    width: {
      kind: 'whole',
      flags: '--width <n>',
      description: 'words of context to either side (default 12, or as many as a line holds)',
      min: 0,
    },
    sort: {
      kind: 'text',
      flags: '--sort <by>',
      description: 'document order (default), or the words to the left or right',
      choices: ['document', 'left', 'right'],
    },
    original: {
      kind: 'flag',
      flags: '--original',
      description: 'show the text as the document has it, in its own script',
    },
    ...TABLE_OPTIONS,
  },
  examples: [
    { run: 'koujing kwic 减负 reports/ --sort right', does: 'what is lightened' },
    { run: "koujing kwic --regex '[一二三四五六七八九十]+张清单' reports/", does: 'a pattern' },
    { run: "koujing kwic --tags 'v ns' reports/ --top 20", does: 'verbs before place names' },
  ],
  async run(call) {
    const { width, sort, top, original } = call.options
    const query = nodeQuery(call.query, call.options)
    const [
      { collectTokens },
      { tableFormat, writeTables },
      { concordance },
      { kwicTable },
      { formatOptions },
      { kwicRoom },
      { displayWidth },
    ] = await Promise.all([
      import('../collect-tokens.ts'),
      import('../write-tables.ts'),
      import('../../corpus/terms/concordance.ts'),
      import('../../corpus/terms/kwic.ts'),
      import('../terminal.ts'),
      import('../../formats/kwic-room.ts'),
      import('../../formats/display-width.ts'),
    ])
    const finds = collectTokens(call, (document, source) => ({
      doc: document.doc,
      warnings: document.warnings,
      lines: concordance(document, query, defined({ width, source: original ? [...source.text] : undefined })),
    }))
    const toRead = width === undefined && ['table', 'plain'].includes(tableFormat(call))
    const page = formatOptions(call.options, call.io)
    return writeTables(call, finds, (documents) => {
      const lines = documents.flatMap((document) => document.lines)
      const names = lines.map(({ doc }) => doc.id)
      const nodes = lines.map(({ node }) => node)
      const room = kwicRoom(names, nodes, page)
      const fits = toRead ? (context: string) => displayWidth(context, page) <= room : undefined
      return [kwicTable(lines, call.query, defined({ sort, top, fits }))]
    })
  },
})
