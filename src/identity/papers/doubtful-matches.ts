import { MATCH_RULES } from './match-rules.js';
import type { MatchedPair } from './matched-pair.js';
import type { PaperFeatures } from './paper-features.js';

/** Whether two records may be of one paper. */
export type FitsTogether = (a: PaperFeatures, b: PaperFeatures) => boolean;

/** What a record is matched with, and how well. */
interface Partner {
  readonly record: PaperFeatures;
  readonly score: number;
}

/**
 * The CERTAIN matches that a rival makes doubtful: a record that matches two records which can not be
 * one paper ("… completion of topic 1", "… completion of topic 2" and a title cut before "of") belongs
 * to the one that it clearly matches better, or to neither. A function of the matches of the record
 * and its partners alone, so a closed neighbourhood gives what the whole gives.
 */
export function doubtfulMatches(
  matches: readonly MatchedPair[],
  fits: FitsTogether,
): ReadonlySet<MatchedPair> {
  const partners = partnersOf(matches);
  return new Set(
    matches.filter(
      ({ pair: [a, b], match: { score } }) =>
        hasRival(partners.get(a.recordId), { record: b, score }, fits) ||
        hasRival(partners.get(b.recordId), { record: a, score }, fits),
    ),
  );
}

function partnersOf(matches: readonly MatchedPair[]): ReadonlyMap<string, readonly Partner[]> {
  const partners = new Map<string, Partner[]>();
  const add = (id: string, partner: Partner): void => {
    const known = partners.get(id);
    if (known === undefined) partners.set(id, [partner]);
    else known.push(partner);
  };
  for (const { pair, match } of matches) {
    const [a, b] = pair;
    add(a.recordId, { record: b, score: match.score });
    add(b.recordId, { record: a, score: match.score });
  }
  return partners;
}

function hasRival(
  partners: readonly Partner[] = [],
  { record, score }: Partner,
  fits: FitsTogether,
): boolean {
  return partners.some(
    (other) =>
      other.record.recordId !== record.recordId &&
      other.score > score - MATCH_RULES.clearlyBetter &&
      !fits(other.record, record),
  );
}
