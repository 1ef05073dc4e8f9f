import neo4j, { type Driver } from 'neo4j-driver';
import type { Task } from '../support/index.js';
import { rowsPath } from './corpus.js';
import { countGraph } from './count-graph.js';
import { type EmptyNeo4j, emptyAgain, emptyNeo4j } from './empty-neo4j.js';
import { decodeInput, type ImportInput, WARM_UP } from './input.js';
import { memoryNow } from './memory-now.js';
import { RAW_STATEMENTS } from './raw-statements.js';
import { KINDS, type RowBatch, readRowBatches } from './row-batch.js';
import { type ServerCpu, withServerCpu } from './server-cpu.js';

interface Prepared {
  readonly neo4j: EmptyNeo4j;
  readonly driver: Driver;
  readonly batches: readonly RowBatch[];
}

/**
 * A rival on Neo4j: finished rows from memory, straight through neo4j-driver.
 *
 * @param select the rows of a batch that it writes.
 */
export function rawNeo4j(select: (batch: RowBatch) => RowBatch): Task<Prepared> {
  return { prepare: (input) => prepare(input, select), run, inspect, cleanUp };
}

async function prepare(input: unknown, select: (batch: RowBatch) => RowBatch): Promise<Prepared> {
  const empty = await emptyNeo4j();
  const { uri, user, password } = empty.settings;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await writeAll(driver, await readyBatches(WARM_UP, select));
  await emptyAgain(empty.store.engine);
  return { neo4j: empty, driver, batches: await readyBatches(decodeInput(input), select) };
}

async function readyBatches(
  input: ImportInput,
  select: (batch: RowBatch) => RowBatch,
): Promise<readonly RowBatch[]> {
  return (await readRowBatches(rowsPath(input))).map(select).map(withDriverIntegers);
}

async function writeAll(driver: Driver, batches: readonly RowBatch[]): Promise<void> {
  for (const batch of batches) {
    const session = driver.session({ database: 'neo4j' });
    await session.executeWrite(async (transaction) => {
      for (const kind of KINDS) {
        const rows = batch[kind];
        if (rows.length > 0) await transaction.run(RAW_STATEMENTS[kind], { rows });
      }
    });
    await session.close();
  }
}

/** A plain number would be stored as a float; converting belongs to the rows that are ready. */
function withDriverIntegers(batch: RowBatch): RowBatch {
  return JSON.parse(JSON.stringify(batch), (_key, value: unknown) =>
    typeof value === 'number' ? neo4j.int(value) : value,
  );
}

function run(_input: unknown, { driver, batches, neo4j: { pid } }: Prepared): Promise<ServerCpu> {
  return withServerCpu(pid, async () => {
    await writeAll(driver, batches);
    return {};
  });
}

async function inspect(_input: unknown, prepared: Prepared): Promise<unknown> {
  return { graph: await countGraph(prepared.neo4j.store.engine), memory: memoryNow() };
}

async function cleanUp(prepared: Prepared): Promise<void> {
  await prepared.driver.close();
  await prepared.neo4j.stop();
}
