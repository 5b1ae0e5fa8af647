import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import type { Cell, Column, ColumnType, Table } from '../model/table.ts'

/** Rows to a row group: what is held in memory before it is encoded. */
const GROUP = 16_384

const INT32 = 2 ** 31

type Row = readonly Cell[]

/** Turns rows into the bytes of one Parquet file, piece by piece. */
export interface ParquetEncoder {
  /** Takes rows; returns what of the file is ready, often nothing. */
  add(rows: readonly Row[]): Uint8Array
  /** The rest of the file, with its footer. */
  finish(): Uint8Array
}

/**
 * An encoder for rows under typed columns, which are named by their keys and all nullable: `text` becomes UTF8, `integer`
 * INT32, `number` DOUBLE, `list` a LIST of UTF8. At most one row group of rows is held in memory.
 */
export function parquetEncoder(columns: readonly Column[]): ParquetEncoder {
  const writer = new ByteWriter()
  const file = new ParquetWriter({ writer, schema: schema(columns), createdBy: 'koujing' })
  let waiting: Row[] = []
  const drain = () => {
    const bytes = writer.getBytes().slice()
    writer.index = 0
    return bytes
  }
  const encode = () => {
    if (waiting.length === 0) return
    const rows = waiting
    waiting = []
    file.write({
      columnData: columns.map(({ key, type = 'text' }, index) => ({
        name: key,
        data: rows.map((row) => VALUES[type](row[index]?.value ?? null)),
      })),
      rowGroupSize: rows.length,
    })
  }
  return {
    add: (rows) => {
      for (const row of rows) {
        waiting.push(row)
        if (waiting.length >= GROUP) encode()
      }
      return drain()
    },
    finish: () => {
      encode()
      file.finish()
      return drain()
    },
  }
}

/** One table as a Parquet file. Columns without a type are read off their values: all whole, all numbers, or text. */
export function tableToParquet(table: Table): Uint8Array {
  const columns = table.columns.map((column, index) => ({
    ...column,
    type: column.type ?? typeOf(table.rows.map((row) => row[index]?.value ?? null)),
  }))
  const encoder = parquetEncoder(columns)
  const parts = [encoder.add(table.rows), encoder.finish()]
  return Buffer.concat(parts)
}

function typeOf(values: readonly Cell['value'][]): ColumnType {
  const figures = values.filter((value) => value !== null)
  if (figures.length === 0 || !figures.every((value) => typeof value === 'number')) return 'text'
  return figures.every((value) => Number.isInteger(value) && Math.abs(value) < INT32) ? 'integer' : 'number'
}

/** What stands in the file for a cell's value. */
const VALUES: Readonly<Record<ColumnType, (value: Cell['value']) => unknown>> = {
  text: (value) => (value === null ? null : String(value)),
  integer: (value) => value,
  number: (value) => value,
  list: (value) => (value === null ? null : value === '' ? [] : String(value).split('|')),
}

const UTF8 = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const

function schema(columns: readonly Column[]): SchemaElement[] {
  const fields = columns.flatMap(({ key, type = 'text' }) => FIELDS[type](key))
  return [{ name: 'root', num_children: columns.length }, ...fields]
}

/** The schema of a column of each type; a list is three levels deep (parquet-format, LogicalTypes.md). */
const FIELDS: Readonly<Record<ColumnType, (name: string) => SchemaElement[]>> = {
  text: (name) => [{ name, repetition_type: 'OPTIONAL', ...UTF8 }],
  integer: (name) => [{ name, repetition_type: 'OPTIONAL', type: 'INT32' }],
  number: (name) => [{ name, repetition_type: 'OPTIONAL', type: 'DOUBLE' }],
  list: (name) => [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...UTF8 },
  ],
}
