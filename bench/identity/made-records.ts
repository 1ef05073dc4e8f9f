import { makeCorpus } from '../../examples/make-corpus.js';
import { type PaperFeatures, paperFeatures } from '../../src/identity/index.js';
import { interpretRecord, parseRis } from '../../src/ris/index.js';
import { damagedCopies } from './corrupt.js';
import type { LabelledRecord } from './labelled-record.js';

/** One record in this many comes twice: the second time damaged and without identifiers. */
const DUPLICATE_EVERY = 5;

/** Made records one at a time, with duplicates among them; the same numbers give the same records. */
export function* madeRecords(papers: number, seed: number): Generator<LabelledRecord> {
  let number = 0;
  for (const text of makeCorpus({ papers, seed })) {
    const [record] = parseRis(text, { source: 'made' }).records;
    if (record === undefined) continue;
    number += 1;
    const { reference } = interpretRecord(record.fields);
    const made = { id: idOf(number, 'a'), reference, paper: String(number), file: 'made' };
    yield made;
    if (number % DUPLICATE_EVERY !== 0) continue;
    for (const copy of damagedCopies([made], seed + number))
      yield { ...copy, id: idOf(number, 'b') };
  }
}

export function featuresOf({ id, reference }: LabelledRecord): PaperFeatures {
  return paperFeatures(id, reference);
}

/** Spread over the alphabet as digests are, so that order of arrival and order of ids differ. */
function idOf(number: number, copy: 'a' | 'b'): string {
  return `R${Math.imul(number, 2_654_435_761) >>> 0}-${number}${copy}`;
}
