import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { command, type Engine, openGrafeo, statement, text } from '../../src/graph/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { describeWith } from './needs.js';
import { A_NEO4J, neo4jOfWorker } from './neo4j/neo4j-of-worker.js';

/** An engine under test: opens an empty store and hands it out; it is closed behind the tests. */
export interface EngineUnderTest {
  readonly name: 'Grafeo' | 'Neo4j';
  /** The store of this describe block; empty when its first test begins. */
  store(): Store;
  /** Empties the graph (and, on the embedded engine, begins with a new data folder). */
  reset(): Promise<void>;
}

/**
 * Runs the same tests on both engines. The Neo4j half is skipped where there is no Neo4j; the
 * database of a worker serves its files in turn, so it is emptied first.
 */
export function describeOnBothEngines(
  name: string,
  tests: (engine: EngineUnderTest) => void,
): void {
  describe(`${name}, on Grafeo`, () => {
    let folder = '';
    let store: Store | null = null;
    const open = async (): Promise<void> => {
      folder = await mkdtemp(join(tmpdir(), 'papergraph-test-'));
      store = await openStore({ ...EMBEDDED, dataFolder: folder }, () => undefined);
    };
    const close = async (): Promise<void> => {
      await store?.close();
      await rm(folder, { recursive: true, force: true });
    };
    beforeAll(open);
    afterAll(close);
    tests({
      name: 'Grafeo',
      store: () => opened(store),
      async reset() {
        await close();
        await open();
      },
    });
  });

  describeWith(A_NEO4J, `${name}, on Neo4j`, () => {
    const address = neo4jOfWorker();
    let store: Store | null = null;
    beforeAll(async () => {
      store = await openStore({ ...EMBEDDED, ...address, database: 'neo4j' }, () => undefined);
      await emptyNeo4j(store.engine);
    });
    afterAll(() => store?.close());
    tests({
      name: 'Neo4j',
      store: () => opened(store),
      reset: () => emptyNeo4j(opened(store).engine),
    });
  });
}

function opened(store: Store | null): Store {
  if (store === null) throw new Error('The store is opened by beforeAll; ask for it in a test.');
  return store;
}

/** Settings of a store on the embedded engine; a test sets the folder, or an address. */
export const EMBEDDED = {
  uri: null,
  user: 'neo4j',
  password: '',
  database: 'neo4j',
  dataFolder: '',
  connectionTimeoutMs: 5_000,
  queryTimeoutMs: 120_000,
} as const;

const deleteSome = command('deleteSome', 'MATCH (n) WITH n LIMIT 3000 DETACH DELETE n');

/** Takes away every node of the test database, in pieces that fit its small heap. */
export async function emptyNeo4j(engine: Engine): Promise<void> {
  for (;;) {
    await engine.write((transaction) => transaction.run(deleteSome));
    if ((await engine.read(anyNode)).length === 0) return;
  }
}

const anyNode = statement(
  'anyNode',
  "MATCH (n) RETURN 'some' AS found LIMIT 1",
  {},
  { found: text },
);

/** An engine in memory, for tests that need no file. */
export function memoryEngine(): Engine {
  return openGrafeo(null);
}
