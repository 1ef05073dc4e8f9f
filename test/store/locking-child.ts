/**
 * Locks the folder named on the command line and says so. With `block` its event loop then
 * stands still; with `often` it enters a
 * critical section, in which it must be alone, again and again until the time given.
 */

import { writeSync } from 'node:fs';
import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFolder } from '../../src/store/folder-lock.js';

const [, , folder = '', mode = 'hold'] = process.argv;

async function enterOnce(): Promise<void> {
  const lock = await lockFolder(folder);
  // Fails when another process is inside.
  await mkdir(join(folder, 'inside'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  await rmdir(join(folder, 'inside'));
  await lock.release();
}

async function tryOften(until: number): Promise<void> {
  let entered = 0;
  while (Date.now() < until) {
    try {
      await enterOnce();
      entered++;
    } catch (cause) {
      if (!String(cause).startsWith('FolderBusyError')) throw cause;
    }
  }
  writeSync(1, `entered ${entered}\n`);
}

if (mode === 'often') {
  await tryOften(Number(process.argv[4]));
} else {
  await lockFolder(folder);
  writeSync(1, 'locked\n');
  setInterval(() => undefined, 1_000);
  if (mode === 'block') for (;;);
}
