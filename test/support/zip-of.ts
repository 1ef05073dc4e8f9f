import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipOptions {
  /** Files are stored, not deflated. */
  readonly isStored?: boolean;
  /** The checksums are wrong. */
  readonly isWrong?: boolean;
  /** The general purpose bits, such as 1 for encrypted. */
  readonly flags?: number;
  /** A way of packing that is told, whatever the bytes are. */
  readonly method?: number;
  /** The mode of Unix, such as that of a link. */
  readonly mode?: number;
  /** Sizes and offsets are in the fields for archives of more than 4 GB. */
  readonly isZip64?: boolean;
}

interface Packed {
  readonly name: Buffer;
  readonly data: Buffer;
  readonly crc: number;
  readonly size: number;
  readonly method: number;
}

/** A zip archive with the given files, by the plain rules of PKWARE's APPNOTE. */
export function zipOf(
  files:
    | Readonly<Record<string, string | Uint8Array>>
    | readonly (readonly [name: string, content: string | Uint8Array])[],
  options: ZipOptions = {},
): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Array.isArray(files) ? files : Object.entries(files)) {
    const packed = pack(name, Buffer.from(content), options);
    const local = Buffer.concat([localHeader(packed), packed.name, packed.data]);
    centrals.push(...centralHeader(packed, offset, options));
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

function pack(name: string, bytes: Buffer, { isStored, isWrong, method }: ZipOptions): Packed {
  return {
    name: Buffer.from(name),
    data: isStored === true ? bytes : deflateRawSync(bytes),
    crc: isWrong === true ? 1 : crc32(bytes),
    size: bytes.length,
    method: method ?? (isStored === true ? 0 : 8),
  };
}

function localHeader(packed: Packed): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  writeSizes(header, 8, packed);
  return header;
}

function centralHeader(
  packed: Packed,
  offset: number,
  { flags = 0, mode = 0, isZip64 = false }: ZipOptions,
): readonly Buffer[] {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  writeSizes(header, 10, packed);
  header.writeUInt16LE(flags, 8);
  header.writeUInt32LE(mode * 0x10000, 38);
  header.writeUInt32LE(offset, 42);
  if (!isZip64) return [header, packed.name];
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  for (const [place, value] of [packed.size, packed.data.length, offset].entries()) {
    extra.writeBigUInt64LE(BigInt(value), 4 + 8 * place);
  }
  for (const at of [20, 24, 42]) header.writeUInt32LE(0xffffffff, at);
  header.writeUInt16LE(extra.length, 30);
  return [header, packed.name, extra];
}

/** Method, time, checksum, sizes and the length of the name stand alike in both headers. */
function writeSizes(header: Buffer, at: number, { method, crc, data, size, name }: Packed): void {
  header.writeUInt16LE(method, at);
  header.writeUInt32LE(crc, at + 6);
  header.writeUInt32LE(data.length, at + 10);
  header.writeUInt32LE(size, at + 14);
  header.writeUInt16LE(name.length, at + 18);
}
