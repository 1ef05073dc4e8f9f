import { command, type Engine, integer, statement } from '../../src/graph/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { startNeo4j } from '../../test/support/neo4j/index.js';
import type { Terms } from './input.js';
import { type BenchSettings, settingsFor } from './store-settings.js';

/** A Neo4j of its own with an empty database, its constraints and indexes made. */
export interface EmptyNeo4j {
  readonly settings: BenchSettings & { readonly uri: string };
  readonly store: Store;
  /** The process of the server. */
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

/** Starts a server on a new data folder: emptying one that was used would leave its files and caches. */
export async function emptyNeo4j(terms: Terms = 'off'): Promise<EmptyNeo4j> {
  // A server that is not long-lived keeps its first plans, which are made for an empty graph.
  const server = await startNeo4j({ isLongLived: true });
  const { uri, user, password } = server;
  const settings = { ...settingsFor(''), uri, user, password };
  const store = await openStore({ ...settings, terms }, () => undefined);
  return {
    settings,
    store,
    pid: server.pid,
    async stop() {
      await store.close();
      await server.stop();
    },
  };
}

const deleteSome = command('deleteSome', 'MATCH (n) WITH n LIMIT 5000 DETACH DELETE n');

/** Takes away the few thousand nodes of a warm-up. */
export async function emptyAgain(engine: Engine): Promise<void> {
  while ((await countNodes(engine)) > 0) {
    await engine.write((transaction) => transaction.run(deleteSome));
  }
}

async function countNodes(engine: Engine): Promise<number> {
  const all = statement('countAll', 'MATCH (n) RETURN count(n) AS nodes', {}, { nodes: integer });
  return (await engine.read(all))[0]?.nodes ?? 0;
}
