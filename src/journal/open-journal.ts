import { constants, type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemRefusal } from '../errors/index.js';
import type { Journal } from './append-journal.js';
import { JournalUnwritableError } from './errors.js';
import { FileJournal } from './file-journal.js';
import { mendTail } from './mend-tail.js';
import { syncFolder } from './sync-folder.js';

/**
 * Opens a journal, or creates it in a folder that exists. A last line that a crash has torn is
 * cut, kept in `<path>.torn-<sequence>` and told in `findings`. Reads the tail only, so the size
 * of the file does not matter.
 *
 * @throws JournalUnwritableError when the file cannot be created, opened or mended, SystemRefusalError
 * when the machine has no room or no file handle for it
 */
export async function openJournal(path: string): Promise<Journal> {
  try {
    return await openFile(path);
  } catch (cause) {
    const refusal = systemRefusal(cause, `opening ${path}`);
    if (refusal !== null) throw refusal;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new JournalUnwritableError(
      `The journal ${path} cannot be opened for writing (${why}): see that its folder is there, ` +
        'can be written and has room.',
      { cause },
    );
  }
}

async function openFile(path: string): Promise<Journal> {
  const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o644);
  try {
    const { ino, size } = await file.stat();
    if (size === 0) await syncNewFile(file, path);
    return new FileJournal(file, path, ino, await mendTail(file, path));
  } catch (cause) {
    await file.close();
    throw cause;
  }
}

/** An empty file may be one of this moment; its name must be on disk before anything is acknowledged. */
async function syncNewFile(file: FileHandle, path: string): Promise<void> {
  await file.sync();
  await syncFolder(dirname(path));
}
