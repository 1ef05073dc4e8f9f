import type { RecordPair } from './candidate-pairs.js';
import { MatchMemory } from './match-memory.js';
import type { RecordMatch } from './match-records.js';

/** A pair that matched at least LIKELY. */
export interface MatchedPair {
  readonly pair: RecordPair;
  readonly match: RecordMatch;
}

/** Matches pairs and keeps those that are at least LIKELY. */
export function matchPairs(
  pairs: readonly RecordPair[],
  memory: MatchMemory = new MatchMemory(),
): readonly MatchedPair[] {
  return pairs.flatMap((pair) => {
    const match = memory.match(...pair);
    return match.level === 'DIFFERENT' ? [] : [{ pair, match }];
  });
}
