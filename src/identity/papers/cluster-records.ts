import { giveWay } from '../../threads/index.js';
import { compareTexts } from '../compare-texts.js';
import type { ConstrainedUnion } from '../constrained-union.js';
import { ConstrainedUnion as Groups } from '../constrained-union.js';
import { applyDecisions, type IdentityDecision } from '../decisions.js';
import { type CandidateScope, candidatePairs } from './candidate-pairs.js';
import { doubtfulMatches } from './doubtful-matches.js';
import { MatchMemory } from './match-memory.js';
import type { RecordMatch } from './match-records.js';
import { MATCH_RULES } from './match-rules.js';
import { type MatchedPair, matchPairs } from './matched-pair.js';
import { nameClusters, type RecordCluster } from './name-clusters.js';
import type { PaperFeatures } from './paper-features.js';

/** Two records of different papers that may be one paper. */
export interface PossibleDuplicate extends RecordMatch {
  /** Record ids, the smaller first. */
  readonly a: string;
  readonly b: string;
}

/** Records made into papers. */
export interface Clustering {
  /** By key. With a `core`, those that hold a record of it. */
  readonly clusters: readonly RecordCluster[];
  /** By score, then ids: LIKELY pairs, and CERTAIN ones that another record keeps apart. */
  readonly possibleDuplicates: readonly PossibleDuplicate[];
  /** Decisions that a later one contradicts. */
  readonly overruled: readonly string[];
}

/**
 * Makes papers of records: CERTAIN pairs are joined, best first (then by ids), unless the cluster
 * would hold a vetoed pair or one whose score is below LIKELY; decisions of people win over both.
 * The result depends on the sets of records and decisions, never on their order; and a set that is
 * closed (`closeNeighbourhood`) gives what the whole gives for it.
 */
export function clusterRecords(
  records: readonly PaperFeatures[],
  decisions: readonly IdentityDecision[] = [],
  scope: CandidateScope & { readonly matches?: MatchMemory } = {},
): Clustering {
  const { core, matches = new MatchMemory() } = scope;
  const matched = matchPairs(candidatePairs(records, scope), matches);
  return clusterMatches(records, matched, decisions, core, matches);
}

/**
 * Does what {@link clusterRecords} does, by which it is tested, to the records of a batch, with turns for other
 * work of the thread.
 */
export async function clusterInTurns(
  records: readonly PaperFeatures[],
  decisions: readonly IdentityDecision[],
  scope: CandidateScope & { readonly matches: MatchMemory },
): Promise<Clustering> {
  const { core, matches } = scope;
  const pairs = candidatePairs(records, scope);
  await giveWay();
  const matched = matchPairs(pairs, matches);
  await giveWay();
  return clusterMatches(records, matched, decisions, core, matches);
}

/** The second half of {@link clusterRecords}, for callers that match block by block. */
export function clusterMatches(
  records: readonly PaperFeatures[],
  matches: readonly MatchedPair[],
  decisions: readonly IdentityDecision[] = [],
  core?: ReadonlySet<string>,
  memory: MatchMemory = new MatchMemory(),
): Clustering {
  const { union, overruled } = applyDecisions(decisions);
  const sorted = matches.toSorted(bestFirst);
  joinByRule(records, sorted, union, memory);
  const clusters = nameClusters(records, union).filter(
    (cluster) => core === undefined || cluster.records.some((id) => core.has(id)),
  );
  return { clusters, possibleDuplicates: possibleOf(sorted, union), overruled };
}

function bestFirst(one: MatchedPair, two: MatchedPair): number {
  return (
    two.match.score - one.match.score ||
    compareTexts(one.pair[0].recordId, two.pair[0].recordId) ||
    compareTexts(one.pair[1].recordId, two.pair[1].recordId)
  );
}

/**
 * Whom a person joined need not fit by rule, so what the rules joined is kept beside it: a third
 * record must fit those that rules would put it with, and no wall of a person may be crossed.
 */
function joinByRule(
  records: readonly PaperFeatures[],
  matches: readonly MatchedPair[],
  union: ConstrainedUnion,
  memory: MatchMemory,
): void {
  const byRule = new Groups();
  const byId = new Map(records.map((record) => [record.recordId, record]));
  const certain = matches.filter(({ match }) => match.level === 'CERTAIN');
  const doubtful = doubtfulMatches(certain, (a, b) => isNoRival(a, b, memory));
  const featuresOf = (id: string): readonly PaperFeatures[] =>
    byRule.membersOf(id).flatMap((member) => byId.get(member) ?? []);
  for (const matched of certain) {
    if (doubtful.has(matched)) continue;
    const { pair } = matched;
    const [a, b] = [pair[0].recordId, pair[1].recordId];
    if (byRule.isTogether(a, b) || union.isApart(a, b)) continue;
    const fits = featuresOf(a).every((x) => featuresOf(b).every((y) => isAdmissible(x, y, memory)));
    if (!fits) continue;
    byRule.unite(a, b);
    union.unite(a, b);
  }
}

/**
 * Two records that contradict each other in one thing and agree in all else may be one paper with a slip:
 * a third that matches both is put with the better, and the other is listed. Were it put with neither,
 * one wrong number would cost every record of the paper its place.
 */
function isNoRival(a: PaperFeatures, b: PaperFeatures, memory: MatchMemory): boolean {
  const { level, vetoes } = memory.match(a, b);
  return isAdmissible(a, b, memory) || (level === 'LIKELY' && vetoes.length === 1);
}

/** Titles in other words are not made one by a third that was cut before them, but by a page may be. */
function isAdmissible(a: PaperFeatures, b: PaperFeatures, memory: MatchMemory): boolean {
  const { score, vetoes, evidence } = memory.match(a, b);
  if (vetoes.length > 0 || score < MATCH_RULES.likely) return false;
  const says = (field: string, what: string): boolean =>
    evidence.some((each) => each.field === field && each.relation === what);
  return !says('title', 'SIMILAR') || says('pages', 'SAME') || evidence.some(isId);
}

const isId = ({ field }: RecordMatch['evidence'][number]): boolean =>
  field === 'doi' || field === 'pmid' || field === 'pmcid';

function possibleOf(
  matches: readonly MatchedPair[],
  union: ConstrainedUnion,
): readonly PossibleDuplicate[] {
  return matches.flatMap(({ pair, match }) => {
    const [a, b] = [pair[0].recordId, pair[1].recordId];
    return union.isTogether(a, b) || union.isApart(a, b) ? [] : [{ a, b, ...match }];
  });
}
