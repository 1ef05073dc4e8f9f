import { mkdir, open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '../errors/index.js';
import { syncFolder } from '../journal/index.js';
import { makeFolder } from './make-folder.js';
import { sealPath } from './seal.js';

/**
 * Moves a damaged graph folder, and its seal, to `<data>/set-aside/<utc time>/` with the reason
 * in words beside it, and leaves an empty folder in its place. Nothing is ever deleted there:
 * that is for a person to decide. Answers with the path of the new folder.
 */
export async function setAside(graphFolder: string, reason: string): Promise<string> {
  const data = dirname(graphFolder);
  const target = await createTarget(join(data, 'set-aside'), new Date());
  await writeReason(target, reason);
  await moveIfThere(graphFolder, join(target, basename(graphFolder)));
  await moveIfThere(sealPath(graphFolder), join(target, basename(sealPath(graphFolder))));
  await makeFolder(graphFolder);
  await syncFolder(target);
  await syncFolder(data);
  return target;
}

/** Named by the time, without the colons that Windows refuses; with a number when the name is taken. */
async function createTarget(parent: string, now: Date): Promise<string> {
  await makeFolder(parent);
  const name = now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
  for (let copy = 1; ; copy++) {
    const target = join(parent, copy === 1 ? name : `${name}-${copy}`);
    try {
      await mkdir(target);
      return target;
    } catch (cause) {
      if (!hasCode(cause, 'EEXIST')) throw cause;
    }
  }
}

async function writeReason(target: string, reason: string): Promise<void> {
  const file = await open(join(target, 'reason.txt'), 'wx');
  try {
    await file.writeFile(`${reason}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function moveIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (cause) {
    if (!hasCode(cause, 'ENOENT')) throw cause;
  }
}
