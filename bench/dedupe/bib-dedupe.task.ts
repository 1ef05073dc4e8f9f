import { join } from 'node:path';
import { type OutsideProcess, runOutside, startOutside, type Task } from '../support/index.js';
import { decodePaths } from './input.js';

const SCRIPT = join(import.meta.dirname, 'run_bib_dedupe.py');

/** bib-dedupe from a table in memory to groups of records, on all processors. */
export const task: Task<OutsideProcess> = {
  prepare: (input) => {
    const { rows, python } = decodePaths(input);
    return startOutside(python, [SCRIPT, rows]);
  },
  run: (_input, outside) => runOutside(outside),
  cleanUp: ({ child }) => void child.kill(),
};
