import { matchRecords, type RecordMatch } from './match-records.js';
import type { PaperFeatures } from './paper-features.js';

/**
 * Matches that were found out, each pair once: what walks from record to record and what makes papers
 * of them ask for the same pairs. Good as long as a record is given by the same object.
 */
export class MatchMemory {
  readonly #matches = new Map<PaperFeatures, Map<PaperFeatures, RecordMatch>>();

  /** The match of two records, in either order. */
  match(a: PaperFeatures, b: PaperFeatures): RecordMatch {
    const [one, two] = a.recordId < b.recordId ? [a, b] : [b, a];
    const known = this.#matches.get(one) ?? new Map<PaperFeatures, RecordMatch>();
    if (known.size === 0) this.#matches.set(one, known);
    const match = known.get(two) ?? matchRecords(one, two);
    known.set(two, match);
    return match;
  }
}
