import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipOptions {
  /** Files are stored, not deflated. */
  readonly isStored?: boolean;
  /** The checksums are wrong. */
  readonly isWrong?: boolean;
}

interface Packed {
  readonly name: Buffer;
  readonly data: Buffer;
  readonly crc: number;
  readonly size: number;
  readonly method: number;
}

/** A zip archive with the given files, by the plain rules of PKWARE's APPNOTE. */
export function zipOf(files: Readonly<Record<string, string>>, options: ZipOptions = {}): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const packed = pack(name, Buffer.from(text), options);
    const local = Buffer.concat([localHeader(packed), packed.name, packed.data]);
    centrals.push(centralHeader(packed, offset), packed.name);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(locals.length, 8);
  end.writeUInt16LE(locals.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function pack(name: string, bytes: Buffer, { isStored, isWrong }: ZipOptions): Packed {
  return {
    name: Buffer.from(name),
    data: isStored === true ? bytes : deflateRawSync(bytes),
    crc: isWrong === true ? 1 : crc32(bytes),
    size: bytes.length,
    method: isStored === true ? 0 : 8,
  };
}

function localHeader(packed: Packed): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  writeSizes(header, 8, packed);
  return header;
}

function centralHeader(packed: Packed, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  writeSizes(header, 10, packed);
  header.writeUInt32LE(offset, 42);
  return header;
}

/** Method, time, checksum, sizes and the length of the name stand alike in both headers. */
function writeSizes(header: Buffer, at: number, { method, crc, data, size, name }: Packed): void {
  header.writeUInt16LE(method, at);
  header.writeUInt32LE(crc, at + 6);
  header.writeUInt32LE(data.length, at + 10);
  header.writeUInt32LE(size, at + 14);
  header.writeUInt16LE(name.length, at + 18);
}
