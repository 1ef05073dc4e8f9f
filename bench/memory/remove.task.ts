/** Takes a part out of a graph's file. */
import grafeo from '@grafeo-db/js';
import type { Task } from '../support/index.js';
import { decodeFolderInput, graphFileOf } from './folder-input.js';
import { PARTS } from './parts.js';

export const task: Task = {
  async run(input) {
    const { folder, without } = decodeFolderInput(input);
    const part = PARTS.find(({ name }) => name === without);
    if (part === undefined) return null;
    const database = grafeo.GrafeoDB.create(graphFileOf(folder));
    await part.remove(database);
    database.close();
    return part.name;
  },
};
