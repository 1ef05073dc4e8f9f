import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ImportInput } from './input.js';
import { madeRecords } from './made-records.js';

/** Made again by every race, so that they are never those of an older version of the code. */
const FOLDER = join(tmpdir(), 'papergraph-bench');

/** Where the RIS file of this input lies. */
export function corpusPath({ papers, seed, file }: ImportInput): string {
  return file ?? join(FOLDER, `corpus-${papers}-${seed}.ris`);
}

/** Where the same corpus lies as rows of the finished graph. */
export function rowsPath({ papers, seed, file, terms }: ImportInput): string {
  const source = file === undefined ? `${papers}-${seed}` : 'of-file';
  return join(FOLDER, `rows-${source}-terms-${terms}.ndjson`);
}

/** Writes the RIS file, where it is to be made. */
export async function makeCorpusFile(input: ImportInput): Promise<void> {
  if (input.file === undefined) await makeFile(corpusPath(input), madeRecords(input));
}

/** Writes a file; half a file is never taken for a whole one. */
export async function makeFile(
  path: string,
  pieces: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const half = `${path}.${process.pid}`;
  await pipeline(Readable.from(pieces), createWriteStream(half));
  await rename(half, path);
}
