import { crc32, deflateRawSync } from 'node:zlib'

export interface Member {
  /** The name's bytes, in whatever encoding the archive is to have. */
  readonly name: string | Uint8Array
  readonly content: string | Uint8Array
  readonly utf8?: boolean
  readonly encrypted?: boolean
}

const DEFLATE = 8

/** A ZIP archive of `members`, written by hand so that names can be GBK and flags can lie. */
export function packZip(members: readonly Member[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, utf8 = false, encrypted = false } of members) {
    const nameBytes = Buffer.from(name)
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes, { level: 1 })
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE((utf8 ? 0x800 : 0) | (encrypted ? 1 : 0), 2)
    common.writeUInt16LE(DEFLATE, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(nameBytes.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, nameBytes, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, place, nameBytes]))
    bodies.push(local)
    offset += local.length
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, ...directory, end])
}
