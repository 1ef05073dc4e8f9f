import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../src/graph/index.js';
import { openStore } from '../../src/store/index.js';
import { emptyNeo4j } from '../import/empty-neo4j.js';
import { settingsFor } from '../import/store-settings.js';

/** An engine on an empty graph; closing takes its data away. */
export interface OpenEngine {
  readonly engine: Engine;
  close(): Promise<void>;
}

/** Opens the engine of a name: `grafeo`, or `neo4j` with a server of its own. */
export async function openEngine(name: string): Promise<OpenEngine> {
  if (name === 'neo4j') {
    const { store, stop } = await emptyNeo4j();
    return { engine: store.engine, close: stop };
  }
  const folder = mkdtempSync(join(tmpdir(), 'network-bench-'));
  const store = await openStore(settingsFor(folder), () => undefined);
  return {
    engine: store.engine,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
