/** Ours on Neo4j: RIS text from disk, parsed, derived, written. */
import type { Task } from '../support/index.js';
import { type EmptyNeo4j, emptyAgain, emptyNeo4j } from './empty-neo4j.js';
import { decodeInput, WARM_UP } from './input.js';
import { inspectImport } from './inspect-import.js';
import { type ServerCpu, withServerCpu } from './server-cpu.js';
import { type ImportAnswer, timedImport } from './timed-import.js';

async function prepare(input: unknown): Promise<EmptyNeo4j> {
  const neo4j = await emptyNeo4j(decodeInput(input).terms);
  await timedImport(neo4j.store, WARM_UP);
  await emptyAgain(neo4j.store.engine);
  return neo4j;
}

function run(input: unknown, { store, pid }: EmptyNeo4j): Promise<ImportAnswer & ServerCpu> {
  return withServerCpu(pid, () => timedImport(store, decodeInput(input)));
}

export const task: Task<EmptyNeo4j> = {
  prepare,
  run,
  inspect: (input, { store }) => inspectImport(store, decodeInput(input)),
  cleanUp: (prepared) => prepared.stop(),
};
