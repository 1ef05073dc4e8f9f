/** The engine opens a graph's file and nothing is asked. */
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { memoryNow } from '../import/memory-now.js';
import type { Task } from '../support/index.js';
import { decodeFolderInput, graphFileOf } from './folder-input.js';

export const task: Task<{ database: GrafeoDB | null }> = {
  prepare: () => ({ database: null }),
  run(input, prepared) {
    const before = memoryNow().rss;
    prepared.database = grafeo.GrafeoDB.create(graphFileOf(decodeFolderInput(input).folder));
    return memoryNow().rss - before;
  },
  cleanUp: ({ database }) => database?.close(),
};
