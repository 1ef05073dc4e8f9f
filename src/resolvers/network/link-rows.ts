import { sharedPapers, shownNumber } from '../../network/index.js';
import type { FoundNetwork } from './find-network.js';
import { knownYear, type MemberRow, memberRow } from './node-rows.js';

/** A link of a network as the schema reads it. */
export interface LinkRow {
  readonly source: MemberRow;
  readonly target: MemberRow;
  readonly strength: number;
  readonly normalisedStrength: number;
  readonly paperCount: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Ids of the shared papers, newest first; worked out when they are asked for. */
  readonly sharedPapers: () => readonly string[];
}

/** The row of a link, by its number. */
export function linkRow(found: FoundNetwork, link: number): LinkRow {
  const { links } = found.analysis.network;
  return rowBetween(found, link, links.source[link] ?? 0, links.target[link] ?? 0);
}

/** The row of the link between two nodes, which must be linked, read in that direction. */
export function linkRowBetween(found: FoundNetwork, from: number, to: number): LinkRow {
  const ends = [Math.min(from, to), Math.max(from, to)] as const;
  return rowBetween(found, findLink(found, ...ends), from, to);
}

function rowBetween(found: FoundNetwork, link: number, from: number, to: number): LinkRow {
  const { network } = found.analysis;
  const { counted, strength, paperCounts, firstYears, lastYears } = network.links;
  return {
    source: memberRow(found, from),
    target: memberRow(found, to),
    strength: shownNumber(counted[link] ?? 0),
    normalisedStrength: shownNumber(strength[link] ?? 0),
    paperCount: paperCounts[link] ?? 0,
    firstYear: knownYear(firstYears[link]),
    lastYear: knownYear(lastYears[link]),
    sharedPapers: () =>
      Array.from(
        sharedPapers(found.table, network, from, to),
        (paper) => found.table.papers[paper] ?? '',
      ),
  };
}

/** The number of the link between two nodes, the smaller first, by halving: links are sorted by source, then target. */
export function findLink({ analysis }: FoundNetwork, source: number, target: number): number {
  const { links } = analysis.network;
  let [low, high] = [0, links.source.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = (links.source[middle] ?? 0) - source || (links.target[middle] ?? 0) - target;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
