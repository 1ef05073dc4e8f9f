import { makeCorpus } from '../../examples/make-corpus.js';
import { fileSource, importSource, textSource } from '../../src/ingest/index.js';
import type { Store } from '../../src/store/index.js';
import { corpusPath } from './corpus.js';
import type { ImportInput } from './input.js';

const RECORDS = 1_000;

/** The time of one addition of 1,000 records, and what it did. */
export interface Addition {
  readonly kind: 'new papers' | 'known papers with one keyword more';
  readonly seconds: number;
  readonly new: number;
  readonly updated: number;
}

/** Fills the store before the clock starts. */
export async function fill(store: Store, input: ImportInput): Promise<void> {
  await importSource(store, fileSource(corpusPath(input), 'corpus.ris', null));
}

/** Adds new papers twice, then describes the first papers of the corpus once more. */
export async function addAll(store: Store, input: ImportInput): Promise<readonly Addition[]> {
  return [
    await add(store, 'new papers', newPapers(11)),
    await add(store, 'new papers', newPapers(12)),
    await add(store, 'known papers with one keyword more', knownPapers(input)),
  ];
}

async function add(store: Store, kind: Addition['kind'], ris: string): Promise<Addition> {
  const start = performance.now();
  const report = await importSource(store, textSource('addition.ris', ris));
  const seconds = (performance.now() - start) / 1000;
  return { kind, seconds, new: report.new, updated: report.updated };
}

/** DOIs of another corpus would name papers that are there. */
function newPapers(seed: number): string {
  const ris = [...makeCorpus({ papers: RECORDS, seed })].join('');
  return ris.replaceAll('10.5555/made', `10.5555/added${seed}`);
}

function knownPapers({ seed, papers }: ImportInput): string {
  const ris: string[] = [];
  for (const record of makeCorpus({ papers, seed })) {
    if (ris.push(record.replace('ER  -', 'KW  - one more\nER  -')) === RECORDS) break;
  }
  return ris.join('');
}
