import { type NetworkAnalysis, NO_CLUSTER, NO_YEAR, shownNumber } from '../../network/index.js';
import type { FoundNetwork } from './find-network.js';
import { CENTRALITY_FIELDS } from './network-job.js';

type CentralityRow = Readonly<Record<keyof typeof CENTRALITY_FIELDS, number | null>>;

/** Which author, place or topic a node is. */
export interface MemberRow {
  readonly id: string;
  /** What it is called; null for an author, whose name the graph has. */
  readonly name: string | null;
}

/** Where a node lies, and the radius of the circle that is kept free for it. */
export interface PositionRow {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A node of a network as the schema reads it. */
export interface NodeRow extends MemberRow {
  readonly paperCount: number;
  readonly linkCount: number;
  readonly totalLinkStrength: number;
  readonly averageYear: number | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly cluster: number | null;
  /** Null where positions were not asked for. */
  readonly position: PositionRow | null;
  readonly centrality: CentralityRow & { readonly isSampled: boolean };
  /** The network that it is a node of, and its number there. */
  readonly found: FoundNetwork;
  readonly node: number;
}

/** The row of a node, by its number. */
export function nodeRow(found: FoundNetwork, node: number): NodeRow {
  const { analysis } = found;
  const { nodes } = analysis.network;
  const cluster = analysis.clustering?.clusters[node] ?? NO_CLUSTER;
  return {
    ...memberRow(found, node),
    paperCount: nodes.paperCounts[node] ?? 0,
    linkCount: nodes.linkCounts[node] ?? 0,
    totalLinkStrength: shownNumber(nodes.totalLinkStrengths[node] ?? 0),
    averageYear: knownNumber(nodes.averageYears[node]),
    firstYear: knownYear(nodes.firstYears[node]),
    lastYear: knownYear(nodes.lastYears[node]),
    cluster: cluster === NO_CLUSTER ? null : cluster + 1,
    position: positionOf(analysis, node),
    centrality: centralityOf(analysis, node),
    found,
    node,
  };
}

/** The member that a node is. */
export function memberRow(
  found: Pick<FoundNetwork, 'table' | 'analysis' | 'names'>,
  node: number,
): MemberRow {
  const member = found.analysis.network.nodes.members[node] ?? -1;
  return { id: memberIdOf(found, node), name: found.names?.[member] ?? null };
}

/** The id of a node's member. */
export function memberIdOf(
  { table, analysis }: Pick<FoundNetwork, 'table' | 'analysis'>,
  node: number | undefined,
): string {
  return table.members[analysis.network.nodes.members[node ?? -1] ?? -1] ?? '';
}

/** A year, or null where none is known. */
export function knownYear(year: number | undefined): number | null {
  return year === undefined || year === NO_YEAR ? null : year;
}

/** A number as it is shown, or null where it is not defined. */
export function knownNumber(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : shownNumber(value);
}

function positionOf({ layout }: NetworkAnalysis, node: number): PositionRow | null {
  if (layout === null) return null;
  const { x, y, radii } = layout;
  return { x: x[node] ?? 0, y: y[node] ?? 0, radius: radii[node] ?? 0 };
}

function centralityOf({ centralities }: NetworkAnalysis, node: number): NodeRow['centrality'] {
  const score = (field: keyof typeof CENTRALITY_FIELDS) =>
    knownNumber(centralities[CENTRALITY_FIELDS[field]]?.scores[node]);
  return {
    degree: score('degree'),
    strength: score('strength'),
    closeness: score('closeness'),
    harmonic: score('harmonic'),
    betweenness: score('betweenness'),
    eigenvector: score('eigenvector'),
    pageRank: score('pageRank'),
    isSampled: Object.values(centralities).some(({ isSampled }) => isSampled),
  };
}
