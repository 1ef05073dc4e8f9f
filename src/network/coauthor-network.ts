import { type Counting, linkWeight } from './counting.js';
import type { Incidence } from './incidence.js';
import { type Link, linkOver, type SharedPaper } from './link.js';

export interface NetworkOptions {
  readonly counting: Counting;
  /** Links below it are left out. */
  readonly minStrength: number;
}

/** An author in a network. */
export interface NetworkNode {
  readonly author: string;
  /** Papers of this author among the papers of the network. */
  readonly paperCount: number;
  /** How many links it has (degree). */
  readonly linkCount: number;
  /** The sum of the strengths of its links. */
  readonly totalLinkStrength: number;
}

export interface CoauthorNetwork {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly Link[];
}

/**
 * The weighted co-author graph over these authorships: a node for every author, a link for every
 * two who share a paper. Nodes come by total link strength, links by strength, equal ones by id.
 */
export function buildCoauthorNetwork(
  incidences: readonly Incidence[],
  { counting, minStrength }: NetworkOptions,
): CoauthorNetwork {
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
  for (const authors of byPaper(incidences).values()) {
    for (const [index, first] of authors.entries()) {
      for (const second of authors.slice(index + 1)) addPair(pairs, first, second, counting);
    }
  }
  return pairs.values();
}

/** The authors of each paper, by id and each once. */
function byPaper(incidences: readonly Incidence[]): ReadonlyMap<string, readonly Incidence[]> {
  const papers = new Map<string, Map<string, Incidence>>();
  for (const incidence of incidences) {
    const authors = papers.get(incidence.paper) ?? new Map<string, Incidence>();
    authors.set(incidence.author, incidence);
    papers.set(incidence.paper, authors);
  }
  return new Map(
    [...papers].map(([paper, authors]) => [
      paper,
      [...authors.values()].sort((a, b) => (a.author < b.author ? -1 : 1)),
    ]),
  );
}

function addPair(
  pairs: Map<string, SharedByTwo>,
  first: Incidence,
  second: Incidence,
  counting: Counting,
): void {
  const { paper, year, authorCount } = first;
  const places = [first.position ?? 0, second.position ?? 0] as const;
  const shared: SharedPaper = { paper, year, weight: linkWeight(counting, authorCount, places) };
  const key = `${first.author} ${second.author}`;
  const pair = pairs.get(key);
  if (pair !== undefined) pair.papers.push(shared);
  else pairs.set(key, { source: first.author, target: second.author, papers: [shared] });
}

function countNodes(
  incidences: readonly Incidence[],
  links: readonly Link[],
): readonly NetworkNode[] {
  const papers = new Map<string, Set<string>>();
  for (const { author, paper } of incidences) {
    const own = papers.get(author) ?? new Set<string>();
    papers.set(author, own.add(paper));
  }
  const totals = new Map<string, { links: number; strength: number }>();
  for (const { source, target, strength } of links) {
    for (const author of [source, target]) {
      const total = totals.get(author) ?? { links: 0, strength: 0 };
      totals.set(author, { links: total.links + 1, strength: total.strength + strength });
    }
  }
  return [...papers]
    .map(([author, own]) => ({
      author,
      paperCount: own.size,
      linkCount: totals.get(author)?.links ?? 0,
      totalLinkStrength: totals.get(author)?.strength ?? 0,
    }))
    .sort((a, b) => b.totalLinkStrength - a.totalLinkStrength || (a.author < b.author ? -1 : 1));
}

function compareEnds(a: Link, b: Link): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return a.target < b.target ? -1 : 1;
}
