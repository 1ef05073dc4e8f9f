import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileSource, importSource } from '../../src/ingest/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { startNeo4j } from '../../test/support/neo4j/index.js';
import { makeFile } from '../import/corpus.js';
import { settingsFor } from '../import/store-settings.js';
import { makePapers } from './made-papers.js';

const FOLDER = join(tmpdir(), 'papergraph-bench');

/** A store that holds the made papers, imported by us. */
export interface FilledStore {
  readonly store: Store;
  close(): Promise<void>;
}

/** An embedded folder with so many made papers; one that was filled before is used again. */
export async function embeddedStore(papers: number): Promise<FilledStore> {
  const folder = join(FOLDER, `api-${papers}`);
  const isFilled = existsSync(folder);
  const store = await openStore(settingsFor(folder), () => undefined);
  if (!isFilled) await fill(store, papers);
  return { store, close: () => store.close() };
}

/**
 * A Neo4j with so many made papers: a new one, or one that runs without a password.
 *
 * @param uri where it runs; it is filled where it is empty.
 */
export async function neo4jStore(papers: number, uri: string | undefined): Promise<FilledStore> {
  const server = uri === undefined ? await startNeo4j({ auth: false }) : null;
  const address = server?.uri ?? uri ?? '';
  const store = await openStore({ ...settingsFor(''), uri: address }, () => undefined);
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
  if (!existsSync(path)) await makeFile(path, makePapers(papers));
  await importSource(store, fileSource(path, 'made.ris', null));
}
