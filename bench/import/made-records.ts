import { DIALECT_WEIGHTS, DIALECTS, writeRecord } from '../../examples/made-corpus/dialects.js';
import { makePapers } from '../../examples/made-corpus/papers.js';
import { at, createRandom, drawIndex } from '../../examples/made-corpus/random.js';
import type { ImportInput } from './input.js';

/** One paper in so many has a second record, as another database writes it. */
const EVERY_TWICE = 12;

/** So many second records wait for their turn: they come some batches after the first ones. */
const WAITING = 100;

/**
 * The records of made papers, one a step. One in ten gives its people by initials, as Scopus does, and one
 * paper in twelve has two records, so that an import has names to join and papers to merge.
 */
export function* madeRecords({ papers, seed }: ImportInput): Generator<string> {
  const random = createRandom(seed);
  const waiting: string[] = [];
  for (const paper of makePapers(papers, random)) {
    const dialect = drawIndex(DIALECT_WEIGHTS, random);
    yield writeRecord(paper, at(DIALECTS, dialect));
    if (paper.number % EVERY_TWICE === 0) {
      waiting.push(writeRecord(paper, at(DIALECTS, dialect + 1)));
    }
    if (waiting.length > WAITING) yield* waiting.splice(0, 1);
  }
  yield* waiting;
}
