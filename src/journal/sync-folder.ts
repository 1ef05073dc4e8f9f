import { open } from 'node:fs/promises';

/**
 * Flushes a folder's list of names to disk, without which a new or renamed file can be gone
 * after a power loss although its content was flushed. Windows has no such call and needs none.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
