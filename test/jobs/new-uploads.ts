import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A folder for uploads that is removed when the tests of the file are done. */
export async function newUploads(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-uploads-'));
  folders.push(folder);
  return folder;
}

/** Bytes as a client sends them, a chunk at a time. */
export async function* chunksOf(
  ...chunks: readonly (string | Uint8Array)[]
): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** A file as a client sends it. */
export function uploadOf(name: string, content: string | Uint8Array) {
  return { name, body: chunksOf(content), isDryRun: false };
}
