import type { MemberKind, NetworkStatistics } from '../../network/index.js';
import { type CutRow, cutRow } from './cut-rows.js';
import type { FoundNetwork } from './find-network.js';
import { firstOf } from './first-of.js';
import { findLink, type LinkRow, linkRow } from './link-rows.js';
import { type NodeRow, nodeRow } from './node-rows.js';
import type { NetworkArguments } from './read-question.js';
import { withShownNumbers } from './shown-numbers.js';

/** What was asked for, from which the address of its export is made. */
export interface AskedNetwork {
  readonly kind: MemberKind;
  readonly args: NetworkArguments;
  readonly centralities: readonly string[];
  readonly hasInstitutions: boolean;
}

/** A network as the schema reads it; clusters come from `found`. */
export interface NetworkAnswer {
  /** Null where the author in the middle is not known. */
  readonly found: FoundNetwork | null;
  readonly nodes: readonly NodeRow[];
  readonly links: readonly LinkRow[];
  readonly statistics: StatisticsRow;
  readonly truncated: boolean;
  readonly truncatedBy: readonly CutRow[];
  readonly asked: AskedNetwork;
}

interface StatisticsRow extends NetworkStatistics {
  readonly modularity: number;
  readonly assortativity: number | null;
}

/** The answer with `first` nodes: the nearest, or where nobody is in the middle the strongest. */
export function networkAnswer(
  found: FoundNetwork,
  first: number,
  asked: AskedNetwork,
): NetworkAnswer {
  const shown = chooseNodes(found, first);
  const truncatedBy = cutsOf(asked.kind, found, shown.length);
  return {
    found,
    nodes: shown.map((node) => nodeRow(found, node)),
    links: linksAmong(found, shown).map((link) => linkRow(found, link)),
    statistics: statisticsOf(found),
    truncated: truncatedBy.length > 0,
    truncatedBy,
    asked,
  };
}

/** The answer about an author who is not there. */
export function noNetwork(asked: AskedNetwork): NetworkAnswer {
  return {
    found: null,
    nodes: [],
    links: [],
    statistics: noStatistics(),
    truncated: false,
    truncatedBy: [],
    asked,
  };
}

/** Chosen by distance, then strength; in the order of strength. */
function chooseNodes(found: FoundNetwork, first: number): readonly number[] {
  const { totalLinkStrengths: totals, members } = found.analysis.network.nodes;
  const byStrength = (a: number, b: number) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b;
  const { steps } = found;
  if (steps === null) return firstOf(totals.length, first, byStrength);
  const distanceOf = (node: number) => steps[members[node] ?? 0] ?? 0;
  const byDistance = (a: number, b: number) => distanceOf(a) - distanceOf(b);
  const compare = (a: number, b: number) => byDistance(a, b) || byStrength(a, b);
  return firstOf(totals.length, first, compare).sort(byStrength);
}

/** Links with both ends among the shown, strongest first; equal ones by the ids of their ends. */
function linksAmong(found: FoundNetwork, shown: readonly number[]): readonly number[] {
  const { graph, links: columns } = found.analysis.network;
  const { strength } = columns;
  const isShown = new Uint8Array(graph.nodeCount);
  for (const node of shown) isShown[node] = 1;
  const links: number[] = [];
  for (const node of shown) {
    const end = graph.offsets[node + 1] ?? 0;
    for (let slot = graph.offsets[node] ?? 0; slot < end; slot += 1) {
      const neighbour = graph.neighbours[slot] ?? 0;
      if (neighbour > node && isShown[neighbour] === 1)
        links.push(findLink(found, node, neighbour));
    }
  }
  return links.sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b);
}

function cutsOf(
  kind: MemberKind,
  { analysis, isReachCut }: FoundNetwork,
  shown: number,
): readonly CutRow[] {
  const { cuts, graph } = analysis.network;
  const hidden = graph.nodeCount - shown;
  return [
    ...(isReachCut ? [{ by: 'REACH', of: 'NODES' as const, leftOut: null }] : []),
    ...cuts.map((cut) => cutRow(kind, cut)),
    ...(hidden > 0 ? [{ by: 'FIRST', of: 'NODES' as const, leftOut: hidden }] : []),
  ];
}

function statisticsOf({ analysis }: FoundNetwork): StatisticsRow {
  const { statistics, clustering } = analysis;
  return withShownNumbers({
    ...(statistics ?? noStatistics()),
    modularity: clustering?.modularity ?? 0,
    assortativity: statistics?.degreeAssortativity ?? null,
  });
}

function noStatistics(): StatisticsRow {
  return {
    nodes: 0,
    links: 0,
    density: 0,
    components: 0,
    largestComponent: 0,
    transitivity: 0,
    averageDegree: 0,
    averagePathLength: null,
    diameter: 0,
    modularity: 0,
    assortativity: null,
    degreeAssortativity: null,
    isSampled: false,
    sampleSize: 0,
  };
}
