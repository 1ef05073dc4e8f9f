import { compareTexts } from '../compare-texts.js';
import { groupByEach } from '../group-by.js';
import { blockKeys, subBlockKey } from './block-keys.js';
import { MATCH_RULES } from './match-rules.js';
import type { PaperFeatures } from './paper-features.js';

/** Which pairs to look at where not all records are at hand. */
export interface CandidateScope {
  /** Blocks known to hold more records than are given here; by default a block is counted. */
  readonly crowded?: ReadonlySet<string>;
  /** Ids of the records of which each pair must hold one; by default every pair counts. */
  readonly core?: ReadonlySet<string>;
}

/** Two records that may be one paper, the one with the smaller id first. */
export type RecordPair = readonly [PaperFeatures, PaperFeatures];

/**
 * The pairs that are worth a match: records that share a block. A block of more than the cap counts
 * by its sub-blocks (`subBlockKey`), and a sub-block above the cap compares only records that are
 * alike in everything, each with the next by id. So the number of pairs grows with the records, and
 * what a block gives depends on its members alone.
 */
export function candidatePairs(
  records: readonly PaperFeatures[],
  { crowded, core }: CandidateScope = {},
): readonly RecordPair[] {
  const found = new Map<string, RecordPair>();
  for (const [key, members] of groupByEach(records, blockKeys)) {
    for (const pair of pairsOfBlock(key, members, crowded?.has(key) ?? false, core)) {
      found.set(`${pair[0].recordId} ${pair[1].recordId}`, pair);
    }
  }
  return [...found.values()];
}

/**
 * The pairs of one block whole.
 *
 * @param core ids of the records of which each pair must hold one; by default every pair counts.
 */
export function pairsOfBlock(
  key: string,
  members: readonly PaperFeatures[],
  isCrowded = false,
  core?: ReadonlySet<string>,
): readonly RecordPair[] {
  if (members.length < 2) return [];
  if (!isCrowded && members.length <= MATCH_RULES.blockCap) return allPairs(members, core);
  const parts = groupByEach(members, (record) => [subBlockKey(record, key)]);
  return [...parts.values()].flatMap((part) =>
    part.length <= MATCH_RULES.blockCap ? allPairs(part, core) : pairsOfLikes(part, core),
  );
}

function allPairs(
  members: readonly PaperFeatures[],
  core: ReadonlySet<string> | undefined,
): readonly RecordPair[] {
  const pairs: RecordPair[] = [];
  const isCore = members.map(({ recordId }) => core === undefined || core.has(recordId));
  for (const [index, a] of members.entries()) {
    for (let other = index + 1; other < members.length; other += 1) {
      const b = members[other];
      if (b !== undefined && (isCore[index] || isCore[other])) pairs.push(inOrder(a, b));
    }
  }
  return pairs;
}

function pairsOfLikes(
  members: readonly PaperFeatures[],
  core: ReadonlySet<string> | undefined,
): readonly RecordPair[] {
  const likes = groupByEach(members, (record) => [JSON.stringify({ ...record, recordId: '' })]);
  return [...likes.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => compareTexts(a.recordId, b.recordId));
    const pairs = sorted.slice(1).map((b, index): RecordPair => [sorted[index] ?? b, b]);
    return pairs.filter((pair) => pair.some(({ recordId }) => core?.has(recordId) ?? true));
  });
}

function inOrder(a: PaperFeatures, b: PaperFeatures): RecordPair {
  return a.recordId < b.recordId ? [a, b] : [b, a];
}
