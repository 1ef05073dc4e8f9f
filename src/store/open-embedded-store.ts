import type { TermReader } from '../derivation/index.js';
import { openJournal } from '../journal/index.js';
import { type DataFolderPaths, dataFolderPaths } from './data-folder.js';
import { type FolderLock, lockFolder } from './folder-lock.js';
import { openGraph } from './open-graph.js';
import { sealFolder } from './seal.js';
import { journalToSeal } from './sealed-journal.js';
import type { Announce, Store } from './store.js';

/**
 * A store in a data folder of this machine, which is made when it is missing. The graph is opened
 * if it can be trusted, else set aside and rebuilt from the journal; what only the graph still
 * holds is written back into the journal; then the graph is brought to the journal's end.
 *
 * @throws FolderBusyError, FolderUnusableError, JournalUnreadableError
 */
export async function openEmbeddedStore(
  folder: string,
  announce: Announce,
  terms: TermReader | null,
): Promise<Store> {
  const lock = await lockFolder(folder);
  try {
    return await openLocked(dataFolderPaths(folder), lock, announce, terms);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openLocked(
  paths: DataFolderPaths,
  lock: FolderLock,
  announce: Announce,
  terms: TermReader | null,
): Promise<Store> {
  const journal = await openJournal(paths.journal);
  for (const { message } of journal.findings) announce(message);
  try {
    const engine = await openGraph(paths, journal, announce, terms);
    return {
      engine,
      journal,
      terms,
      serveAt: (url) => lock.serveAt(url),
      async close() {
        await engine.close();
        await sealFolder(paths.graphFolder, journalToSeal(journal));
        await journal.close();
        await lock.release();
      },
    };
  } catch (error) {
    await journal.close();
    throw error;
  }
}
