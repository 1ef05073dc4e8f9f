import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A row as a driver takes it. */
export type Row = Readonly<Record<string, unknown>>;

/** The kinds of rows, in the order in which they have to be written. */
export const KINDS = [
  'imports',
  'records',
  'papers',
  'authors',
  'journals',
  'topics',
  'contains',
  'describes',
  'authored',
  'edited',
  'publishedIn',
  'about',
] as const;

export type Kind = (typeof KINDS)[number];

/** The rows of 500 papers, by kind: final properties, nothing left to derive. */
export type RowBatch = Readonly<Record<Kind, readonly Row[]>>;

/** Nodes that papers share. */
const SHARED: readonly Kind[] = ['imports', 'authors', 'journals', 'topics'];

/** All batches in memory, each shared node in the first batch that names it and in no other. */
export async function readRowBatches(path: string): Promise<readonly RowBatch[]> {
  const seen = new Set<unknown>();
  const batches: RowBatch[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const batch: Record<Kind, Row[]> = JSON.parse(line);
    for (const kind of SHARED) batch[kind] = batch[kind].filter(({ id }) => isFirst(seen, id));
    batches.push(batch);
  }
  return batches;
}

function isFirst(seen: Set<unknown>, id: unknown): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  return true;
}
