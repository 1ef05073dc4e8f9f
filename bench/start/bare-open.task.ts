/** The rival: the engine opens the same file and nothing is asked. No start can be quicker. */
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import type { Task } from '../support/index.js';
import { copyOfData, type DataCopy } from './data-copy.js';

interface Prepared extends DataCopy {
  database: GrafeoDB | null;
}

export const task: Task<Prepared> = {
  prepare: async (input) => ({ ...(await copyOfData(input)), database: null }),
  run(_input, prepared) {
    prepared.database = grafeo.GrafeoDB.create(prepared.graphFile);
    return null;
  },
  async cleanUp({ database, remove }) {
    database?.close();
    await remove();
  },
};
