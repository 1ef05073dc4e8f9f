import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The path of a journal in a new folder, which is removed at the end of the test. */
export async function newPath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-journal-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'journal.ndjson');
}
