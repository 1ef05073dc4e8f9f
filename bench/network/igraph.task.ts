import { join } from 'node:path';
import type { Task } from '../support/index.js';
import { type OutsideProcess, runOutside, startOutside } from '../support/index.js';
import { decodeInput } from './input.js';

const SCRIPT = join(import.meta.dirname, 'rivals/run_igraph.py');

/** igraph from a list of links, counted before its time begins. */
export const task: Task<OutsideProcess> = {
  prepare: (input) => {
    const { python, edges, nodes, iterations, seed } = decodeInput(input);
    return startOutside(python, [SCRIPT, edges, `${nodes}`, `${iterations}`, `${seed}`]);
  },
  run: (_input, outside) => runOutside(outside),
};
