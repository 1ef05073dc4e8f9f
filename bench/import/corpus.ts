import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makePapers } from '../api/made-papers.js';
import type { ImportInput } from './input.js';
import { madeRecords } from './made-records.js';

/** Made again by every race, so that they are never those of an older version of the code. */
const FOLDER = join(tmpdir(), 'papergraph-bench');

/** Where the RIS file of this input lies. */
export function corpusPath(input: ImportInput): string {
  return input.file ?? join(FOLDER, `corpus-${nameOf(input)}.ris`);
}

/** Where the same corpus lies as rows of the finished graph. */
export function rowsPath(input: ImportInput): string {
  const source = input.file === undefined ? nameOf(input) : 'of-file';
  return join(FOLDER, `rows-${source}-terms-${input.terms}.ndjson`);
}

function nameOf({ made, papers, seed }: ImportInput): string {
  return `${made}-${papers}-${seed}`;
}

/** Writes the RIS file, where it is to be made. */
export async function makeCorpusFile(input: ImportInput): Promise<void> {
  if (input.file !== undefined) return;
  const records = input.made === 'plain' ? makePapers(input.papers) : madeRecords(input);
  await makeFile(corpusPath(input), records);
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
