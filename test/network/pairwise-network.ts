import type { Incidence } from '../../src/network/incidence.js';
import { type Link, linkOver, type SharedPaper } from '../../src/network/link.js';
import { type Counting, linkWeight } from '../../src/network/link-weight.js';

export interface PairwiseOptions {
  readonly counting: Counting;
  /** Links below it are left out. */
  readonly minStrength: number;
}

/** A member in a network. */
export interface PairwiseNode {
  readonly member: string;
  /** Papers of this member among the papers of the network. */
  readonly paperCount: number;
  /** How many links it has (degree). */
  readonly linkCount: number;
  /** The sum of the strengths of its links. */
  readonly totalLinkStrength: number;
}

export interface PairwiseNetwork {
  readonly nodes: readonly PairwiseNode[];
  readonly links: readonly Link[];
}

/**
 * The weighted graph over these incidences: a node for every member, a link for every
 * two who share a paper. Nodes come by total link strength, links by strength, equal ones by id.
 */
export function buildPairwise(
  incidences: readonly Incidence[],
  { counting, minStrength }: PairwiseOptions,
): PairwiseNetwork {
  const links = [...sharedPapers(incidences, counting)]
    .map(({ source, target, papers }) => linkOver(source, target, papers))
    .filter(({ strength }) => strength > 0 && strength >= minStrength)
    .sort((a, b) => b.strength - a.strength || compareEnds(a, b));
  return { nodes: countNodes(incidences, links), links };
}

interface SharedByTwo {
  readonly source: string;
  readonly target: string;
  readonly papers: SharedPaper[];
}

function sharedPapers(incidences: readonly Incidence[], counting: Counting): Iterable<SharedByTwo> {
  const pairs = new Map<string, SharedByTwo>();
  for (const members of byPaper(incidences).values()) {
    for (const [index, first] of members.entries()) {
      for (const second of members.slice(index + 1)) addPair(pairs, first, second, counting);
    }
  }
  return pairs.values();
}

/** The members of each paper, by id and each once. */
function byPaper(incidences: readonly Incidence[]): ReadonlyMap<string, readonly Incidence[]> {
  const papers = new Map<string, Map<string, Incidence>>();
  for (const incidence of incidences) {
    const members = papers.get(incidence.paper) ?? new Map<string, Incidence>();
    members.set(incidence.member, incidence);
    papers.set(incidence.paper, members);
  }
  return new Map(
    [...papers].map(([paper, members]) => [
      paper,
      [...members.values()].sort((a, b) => (a.member < b.member ? -1 : 1)),
    ]),
  );
}

function addPair(
  pairs: Map<string, SharedByTwo>,
  first: Incidence,
  second: Incidence,
  counting: Counting,
): void {
  const { paper, year, memberCount } = first;
  const places = [first.position ?? 0, second.position ?? 0] as const;
  const shared: SharedPaper = { paper, year, weight: linkWeight(counting, memberCount, places) };
  const key = `${first.member} ${second.member}`;
  const pair = pairs.get(key);
  if (pair !== undefined) pair.papers.push(shared);
  else pairs.set(key, { source: first.member, target: second.member, papers: [shared] });
}

function countNodes(
  incidences: readonly Incidence[],
  links: readonly Link[],
): readonly PairwiseNode[] {
  const papers = new Map<string, Set<string>>();
  for (const { member, paper } of incidences) {
    const own = papers.get(member) ?? new Set<string>();
    papers.set(member, own.add(paper));
  }
  const totals = new Map<string, { links: number; strength: number }>();
  for (const { source, target, strength } of links) {
    for (const member of [source, target]) {
      const total = totals.get(member) ?? { links: 0, strength: 0 };
      totals.set(member, { links: total.links + 1, strength: total.strength + strength });
    }
  }
  return [...papers]
    .map(([member, own]) => ({
      member,
      paperCount: own.size,
      linkCount: totals.get(member)?.links ?? 0,
      totalLinkStrength: totals.get(member)?.strength ?? 0,
    }))
    .sort((a, b) => b.totalLinkStrength - a.totalLinkStrength || (a.member < b.member ? -1 : 1));
}

function compareEnds(a: Link, b: Link): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return a.target < b.target ? -1 : 1;
}
