import { DuckDBInstance } from '@duckdb/node-api'
import stringWidth from 'string-width'

/** Runs the SQL of standard input in the current folder and prints the rows of its last statement in aligned columns. */
async function run() {
  const chunks = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const result = await connection.runAndReadAll(Buffer.concat(chunks).toString('utf8'))
  const rows = [result.columnNames(), ...result.getRows().map((row) => row.map((value) => String(value ?? '')))]
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column]))))
  const pad = (text, column) => text + ' '.repeat(widths[column] - stringWidth(text))
  for (const row of rows) console.log(row.map(pad).join('  ').trimEnd())
}

await run()
