import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { RULES_VERSION } from '../../src/derivation/index.js';
import { fileSource, importSource } from '../../src/ingest/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { type RunningNeo4j, startNeo4j } from '../../test/support/neo4j/index.js';
import { makeFile } from '../import/corpus.js';
import { settingsFor } from '../import/store-settings.js';
import { makePapers } from './made-papers.js';

const FOLDER = join(tmpdir(), 'papergraph-bench');

/** Which papers are wanted, and where. */
export interface Filling {
  readonly engine: string;
  readonly papers: number;
  /** A folder that keeps the store for the next run; undefined for a store that is made again. */
  readonly keep: string | undefined;
}

/** Where made papers are, whether or not a store is open over them. */
export interface FilledPlace {
  /** The address of a running Neo4j; null for the embedded engine. */
  readonly uri: string | null;
  readonly dataFolder: string;
  open(): Promise<Store>;
  /** A store beside a server over the same place: an embedded graph is one process's, so over a copy. */
  openBeside(): Promise<Store>;
  /** Ends the Neo4j; no store may be open any more. */
  close(): Promise<void>;
}

/**
 * A place with this many made papers, imported by the code as it is now, or by a run before that kept
 * them. An import of 100,000 takes minutes.
 */
export async function filledPlace({ engine, papers, keep }: Filling): Promise<FilledPlace> {
  const folder = await folderFor(engine, papers, keep);
  const filled = join(folder, 'filled');
  const server = engine === 'neo4j' ? await startLongLived(folder) : null;
  const place = placeOf(folder, server);
  if (!existsSync(filled)) {
    const store = await place.open();
    await fill(store, papers);
    await store.close();
    await writeFile(filled, '');
  }
  return place;
}

/** What was begun and not finished is deleted, and so is what no one keeps. */
async function folderFor(engine: string, papers: number, keep: string | undefined) {
  const name = `${engine}-${papers}-rules-${RULES_VERSION}`;
  const folder = keep === undefined ? join(FOLDER, `api-${papers}`) : resolve(keep, name);
  const isKept = keep !== undefined && existsSync(join(folder, 'filled'));
  if (!isKept) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

function startLongLived(folder: string): Promise<RunningNeo4j> {
  return startNeo4j({ auth: false, home: join(folder, 'neo4j'), isLongLived: true });
}

function placeOf(folder: string, server: RunningNeo4j | null): FilledPlace {
  const [uri, dataFolder] = [server?.uri ?? null, join(folder, 'data')];
  const copy = join(folder, 'copy');
  const open = (over: string): Promise<Store> =>
    openStore({ ...settingsFor(over), uri }, () => undefined);
  return {
    uri,
    dataFolder,
    open: () => open(dataFolder),
    async openBeside() {
      if (uri === null) await copyData(dataFolder, copy);
      return open(copy);
    },
    async close() {
      await server?.stop();
      await rm(copy, { recursive: true, force: true });
    },
  };
}

/** Without the sockets of the lock, which cannot be copied. */
async function copyData(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true, filter: (path) => !path.endsWith('.sock') });
}

async function fill(store: Store, papers: number): Promise<void> {
  const path = join(FOLDER, `api-${papers}.ris`);
  await makeFile(path, makePapers(papers));
  await importSource(store, fileSource(path, 'made.ris', null));
}
