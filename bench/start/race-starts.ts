/**
 * How long a start of the embedded engine takes to its first answer, beside the bare opening of the
 * same file by the engine:
 *
 *     npm run build
 *     npm run bench:start -- [--papers 100000] [--rounds 3] [--folder DATA]
 *
 * DATA is a data folder that is filled already; without it one of made papers is made.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importSource, listSources } from '../../src/ingest/index.js';
import { openStore } from '../../src/store/index.js';
import { corpusPath, makeCorpusFile } from '../import/corpus.js';
import { settingsFor } from '../import/store-settings.js';
import { printResult, race, saveResult } from '../support/index.js';

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
    folder: { type: 'string' },
  },
});

const papers = Number(values.papers);
const folder = values.folder ?? (await filledFolder());
const module = (name: string): string => join(import.meta.dirname, name);
try {
  const result = await race({
    name: `start-grafeo-${papers}`,
    contestants: [
      { name: 'start to first answer', role: 'OURS', module: module('ours.task.ts') },
      { name: 'bare opening', role: 'RIVAL', module: module('bare-open.task.ts') },
    ],
    input: { folder },
    rounds: Number(values.rounds),
    packages: ['@grafeo-db/js', '@apollo/server', 'fastify'],
  });
  console.log(printResult(result));
  saveResult({ ...result, input: { papers } });
} finally {
  if (values.folder === undefined) await rm(folder, { recursive: true, force: true });
}

async function filledFolder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'papergraph-bench-'));
  const input = { papers, seed: 5, terms: 'off', made: 'mixed' } as const;
  await makeCorpusFile(input);
  const store = await openStore(settingsFor(made), () => undefined);
  try {
    for (const source of await listSources([corpusPath(input)])) await importSource(store, source);
  } finally {
    await store.close();
  }
  return made;
}
