import type { FileHandle } from 'node:fs/promises';
import { NEWLINE } from './line-format.js';
import { LineSplitter, type RawLine } from './line-splitter.js';

/** Large enough that the calls do not count, small enough to be no burden. */
const CHUNK_BYTES = 1024 * 1024;

/** The lines between two bytes of a file, in batches; a batch is valid until the next is asked for. */
export async function* readLines(
  file: FileHandle,
  from: number,
  to: number,
): AsyncGenerator<readonly RawLine[]> {
  const splitter = new LineSplitter(from);
  for await (const chunk of readChunks(file, from, to)) yield splitter.push(chunk);
  const last = splitter.finish();
  if (last !== null) yield [last];
}

/** The bytes between two places of a file; each chunk is valid until the next is asked for. */
export async function* readChunks(
  file: FileHandle,
  from: number,
  to: number,
): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(CHUNK_BYTES, to - from)));
  let offset = from;
  while (offset < to) {
    const wanted = Math.min(buffer.length, to - offset);
    const { bytesRead } = await file.read(buffer, 0, wanted, offset);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    offset += bytesRead;
  }
}

/** How many lines are closed in front of a byte. Reads all of that part: ask only to report a damage. */
export async function countLines(file: FileHandle, to: number): Promise<number> {
  let count = 0;
  for await (const chunk of readChunks(file, 0, to)) {
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) count++;
  }
  return count;
}
