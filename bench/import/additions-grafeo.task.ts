/** 1,000 records into a graph on the embedded engine that holds many already. */
import type { Task } from '../support/index.js';
import { type Addition, addAll, fill } from './additions.js';
import { type EmptyFolder, emptyFolder } from './empty-folder.js';
import { decodeInput } from './input.js';

async function prepare(input: unknown): Promise<EmptyFolder> {
  const prepared = await emptyFolder();
  await fill(prepared.store, decodeInput(input));
  return prepared;
}

function run(input: unknown, { store }: EmptyFolder): Promise<readonly Addition[]> {
  return addAll(store, decodeInput(input));
}

export const task: Task<EmptyFolder> = { prepare, run, cleanUp: (prepared) => prepared.stop() };
