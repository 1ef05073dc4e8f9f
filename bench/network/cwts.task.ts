import { join } from 'node:path';
import type { Task } from '../support/index.js';
import { type OutsideProcess, runOutside, startOutside } from '../support/index.js';
import { decodeInput } from './input.js';

const SOURCE = join(import.meta.dirname, 'rivals/RunCwts.java');

/** CWTS networkanalysis from a list of links, counted before its time begins; it has no PageRank. */
export const task: Task<OutsideProcess> = {
  prepare: (input) => {
    const { cwtsJar, edges, nodes, iterations, seed } = decodeInput(input);
    const numbers = [nodes, iterations, seed].map(String);
    return startOutside('java', ['-cp', cwtsJar, SOURCE, edges, ...numbers]);
  },
  run: (_input, outside) => runOutside(outside),
};
