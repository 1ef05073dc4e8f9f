import { fileSource, importSource } from '../../src/ingest/index.js';
import type { Store } from '../../src/store/index.js';
import { corpusPath } from './corpus.js';
import type { ImportInput } from './input.js';

/** What is added to a graph that is there: three files of 1,000 records. */
export const ADDITIONS: readonly ImportInput[] = [11, 12, 13].map((seed) => ({
  papers: 1_000,
  seed,
}));

/** The time of one addition, and what it did. */
export interface Addition {
  readonly seconds: number;
  readonly new: number;
  readonly updated: number;
}

/** Fills the store before the clock starts. */
export async function fill(store: Store, input: ImportInput): Promise<void> {
  await importSource(store, fileSource(corpusPath(input), 'corpus.ris', null));
}

/** Imports the additions one after another. */
export async function addAll(store: Store): Promise<readonly Addition[]> {
  const additions: Addition[] = [];
  for (const addition of ADDITIONS) {
    const start = performance.now();
    const source = fileSource(corpusPath(addition), `addition-${addition.seed}.ris`, null);
    const report = await importSource(store, source);
    const seconds = (performance.now() - start) / 1000;
    additions.push({ seconds, new: report.new, updated: report.updated });
  }
  return additions;
}
