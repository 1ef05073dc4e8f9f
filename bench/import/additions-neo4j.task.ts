/** 1,000 records into a graph on Neo4j that holds many already. */
import type { Task } from '../support/index.js';
import { type Addition, addAll, fill } from './additions.js';
import { type EmptyNeo4j, emptyNeo4j } from './empty-neo4j.js';
import { decodeInput } from './input.js';

async function prepare(input: unknown): Promise<EmptyNeo4j> {
  const prepared = await emptyNeo4j();
  await fill(prepared.store, decodeInput(input));
  return prepared;
}

function run(input: unknown, { store }: EmptyNeo4j): Promise<readonly Addition[]> {
  return addAll(store, decodeInput(input));
}

export const task: Task<EmptyNeo4j> = { prepare, run, cleanUp: (prepared) => prepared.stop() };
