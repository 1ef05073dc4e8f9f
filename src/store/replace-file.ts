import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '../journal/index.js';

/** Writes a file whole or not at all: a crash leaves the one before or the new one. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const draft = await open(`${path}.new`, 'w');
  try {
    await draft.writeFile(content);
    await draft.sync();
  } finally {
    await draft.close();
  }
  await rename(`${path}.new`, path);
  await syncFolder(dirname(path));
}
