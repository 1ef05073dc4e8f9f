import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A data folder to start over, with the files that the disk's cache holds since they were copied. */
export interface DataCopy {
  readonly folder: string;
  readonly graphFile: string;
  remove(): Promise<void>;
}

/** Copies the data folder that a race starts over, so that each run finds it as a clean stop left it. */
export async function copyOfData(input: unknown): Promise<DataCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-bench-'));
  // Sockets of the lock cannot be copied.
  const filter = (path: string): boolean => !path.endsWith('.sock');
  await cp(folderOf(input), folder, { recursive: true, filter });
  return {
    folder,
    graphFile: join(folder, 'graph', 'papergraph.grafeo'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function folderOf(input: unknown): string {
  if (typeof input === 'object' && input !== null && 'folder' in input) {
    if (typeof input.folder === 'string') return input.folder;
  }
  throw new TypeError(`Not an input of a start race: ${JSON.stringify(input)}`);
}
