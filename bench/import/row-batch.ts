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

/**
 * All batches in memory, each node and edge in the first batch that names it and in no other: papers
 * share authors, and the records of one paper may stand in several batches.
 */
export async function readRowBatches(path: string): Promise<readonly RowBatch[]> {
  const seen = new Set<string>();
  const batches: RowBatch[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const batch: Record<Kind, Row[]> = JSON.parse(line);
    for (const kind of KINDS) batch[kind] = batch[kind].filter((row) => isFirst(seen, kind, row));
    batches.push(batch);
  }
  return batches;
}

function isFirst(seen: Set<string>, kind: Kind, row: Row): boolean {
  const name = `${kind} ${typeof row['id'] === 'string' ? row['id'] : JSON.stringify(row)}`;
  if (seen.has(name)) return false;
  seen.add(name);
  return true;
}
