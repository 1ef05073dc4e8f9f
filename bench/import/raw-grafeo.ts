import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { openGrafeo } from '../../src/graph/index.js';
import type { Task } from '../support/index.js';
import { rowsPath } from './corpus.js';
import { countGraph } from './count-graph.js';
import { decodeInput } from './input.js';
import { memoryNow } from './memory-now.js';
import { RAW_STATEMENTS } from './raw-statements.js';
import { KINDS, type RowBatch, readRowBatches } from './row-batch.js';

interface Prepared {
  readonly folder: string;
  readonly database: GrafeoDB;
  readonly batches: readonly RowBatch[];
}

/**
 * A rival on the embedded engine: finished rows from memory, straight through @grafeo-db/js.
 *
 * @param select the rows of a batch that it writes.
 */
export function rawGrafeo(select: (batch: RowBatch) => RowBatch): Task<Prepared> {
  return {
    prepare: (input) => prepare(input, select),
    run,
    inspect,
    cleanUp: ({ folder }) => rm(folder, { recursive: true, force: true }),
  };
}

async function prepare(input: unknown, select: (batch: RowBatch) => RowBatch): Promise<Prepared> {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-bench-'));
  const file = join(folder, 'graph.grafeo');
  const engine = openGrafeo(file);
  await engine.prepare();
  await engine.close();
  const batches = await readRowBatches(rowsPath(decodeInput(input)));
  return { folder, batches: batches.map(select), database: grafeo.GrafeoDB.create(file) };
}

async function run(_input: unknown, { database, batches }: Prepared): Promise<void> {
  for (const batch of batches) {
    const transaction = database.beginTransaction();
    for (const kind of KINDS) {
      const rows = batch[kind];
      if (rows.length > 0) await transaction.executeCypher(RAW_STATEMENTS[kind], { rows });
    }
    transaction.commit();
  }
}

async function inspect(_input: unknown, { database, folder }: Prepared): Promise<unknown> {
  const memory = memoryNow();
  database.close();
  const engine = openGrafeo(join(folder, 'graph.grafeo'));
  const graph = await countGraph(engine);
  await engine.close();
  return { graph, memory };
}
