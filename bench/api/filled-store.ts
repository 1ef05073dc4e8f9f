import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileSource, importSource } from '../../src/ingest/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { startNeo4j } from '../../test/support/neo4j/index.js';
import { makeFile } from '../import/corpus.js';
import { settingsFor } from '../import/store-settings.js';
import { makePapers } from './made-papers.js';

const FOLDER = join(tmpdir(), 'papergraph-bench');

/** A store that holds the made papers, imported by the code as it is now. */
export interface FilledStore {
  readonly store: Store;
  close(): Promise<void>;
}

/** A new store on one of the engines, `grafeo` or `neo4j`, with this many made papers. */
export async function filledStore(engine: string, papers: number): Promise<FilledStore> {
  const server = engine === 'neo4j' ? await startNeo4j({ auth: false }) : null;
  const folder = join(FOLDER, `api-${papers}`);
  await rm(folder, { recursive: true, force: true });
  const settings = { ...settingsFor(folder), uri: server?.uri ?? null };
  const store = await openStore(settings, () => undefined);
  await fill(store, papers);
  return {
    store,
    async close() {
      await store.close();
      await server?.stop();
    },
  };
}

async function fill(store: Store, papers: number): Promise<void> {
  const path = join(FOLDER, `api-${papers}.ris`);
  await makeFile(path, makePapers(papers));
  await importSource(store, fileSource(path, 'made.ris', null));
}
