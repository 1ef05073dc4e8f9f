/** Ours on the embedded engine: RIS text from disk, parsed, derived, journaled with fsync, written. */
import type { Task } from '../support/index.js';
import { type EmptyFolder, emptyFolder } from './empty-folder.js';
import { decodeInput } from './input.js';
import { inspectImport } from './inspect-import.js';
import { type ImportAnswer, timedImport } from './timed-import.js';

function run(input: unknown, { store }: EmptyFolder): Promise<ImportAnswer> {
  return timedImport(store, decodeInput(input));
}

export const task: Task<EmptyFolder> = {
  prepare: (input) => emptyFolder(decodeInput(input).terms),
  run,
  inspect: (input, { store }) => inspectImport(store, decodeInput(input)),
  cleanUp: (prepared) => prepared.stop(),
};
