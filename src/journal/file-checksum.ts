import { open } from 'node:fs/promises';
import { checksum, NO_BYTES } from './line-format.js';
import { readChunks } from './read-lines.js';

/** What all bytes of a file come to. */
export interface FileChecksum {
  readonly bytes: number;
  /** In eight hex digits. */
  readonly crc32: string;
}

/** Reads a file once to its end: a CRC-32 costs little more than the reading. */
export async function checksumOfFile(path: string): Promise<FileChecksum> {
  const file = await open(path, 'r');
  try {
    let bytes = 0;
    let crc32 = NO_BYTES;
    for await (const chunk of readChunks(file, 0, Infinity)) {
      bytes += chunk.length;
      crc32 = checksum(chunk, crc32);
    }
    return { bytes, crc32 };
  } finally {
    await file.close();
  }
}
