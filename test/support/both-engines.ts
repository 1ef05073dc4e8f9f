import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openStore, type Store } from '../../src/store/index.js';
import { EMBEDDED, emptyNeo4j } from './engines.js';
import { describeWith } from './needs.js';
import { A_NEO4J, neo4jOfWorker } from './neo4j/neo4j-of-worker.js';

/** Both stores of a describe block, empty when its first test begins. */
export interface BothStores {
  grafeo(): Store;
  neo4j(): Store;
}

/** Runs tests that hold the two engines beside one another; skipped where there is no Neo4j. */
export function describeWithBothEngines(name: string, tests: (stores: BothStores) => void): void {
  describeWith(A_NEO4J, name, () => {
    const address = neo4jOfWorker();
    const open: Store[] = [];
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'papergraph-test-'));
      open.push(await openStore({ ...EMBEDDED, dataFolder: folder }, () => undefined));
      open.push(await openStore({ ...EMBEDDED, ...address }, () => undefined));
      await emptyNeo4j(storeAt(1).engine);
    });
    afterAll(async () => {
      await Promise.all(open.map((store) => store.close()));
      await rm(folder, { recursive: true, force: true });
    });

    function storeAt(index: number): Store {
      const store = open[index];
      if (store === undefined) throw new Error('The stores are opened by beforeAll.');
      return store;
    }
    tests({ grafeo: () => storeAt(0), neo4j: () => storeAt(1) });
  });
}
