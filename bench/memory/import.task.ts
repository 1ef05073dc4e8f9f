/** An import of made papers at the defaults a user gets: how much memory it takes, and holds at its end. */
import { keepHeapsSmall } from '../../src/cli/heap-growth.js';
import { fileSource, importSource } from '../../src/ingest/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { makePapers } from '../api/made-papers.js';
import { makeFile } from '../import/corpus.js';
import { memoryNow } from '../import/memory-now.js';
import { settingsFor } from '../import/store-settings.js';
import type { Task } from '../support/index.js';
import { decodeFolderInput } from './folder-input.js';

interface Prepared {
  readonly store: Store;
  readonly path: string;
}

async function prepare(input: unknown): Promise<Prepared> {
  const { folder, papers } = decodeFolderInput(input);
  // As the command does.
  keepHeapsSmall();
  const path = `${folder}.ris`;
  await makeFile(path, makePapers(papers));
  return { store: await openStore({ ...settingsFor(folder), terms: 'on' }, () => undefined), path };
}

export const task: Task<Prepared> = {
  prepare,
  run: async (_input, { store, path }) => importSource(store, fileSource(path, 'made.ris', null)),
  inspect: () => memoryNow(),
  cleanUp: ({ store }) => store.close(),
};
