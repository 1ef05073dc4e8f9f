import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../src/store/index.js';
import type { Terms } from './input.js';
import { settingsFor } from './store-settings.js';

/** A store on the embedded engine in a new folder, with its journal. */
export interface EmptyFolder {
  readonly store: Store;
  stop(): Promise<void>;
}

/** Opens a store that holds nothing; its folder goes when it is stopped. */
export async function emptyFolder(terms: Terms = 'off'): Promise<EmptyFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-bench-'));
  const store = await openStore({ ...settingsFor(folder), terms }, () => undefined);
  return {
    store,
    async stop() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
