import { type NetworkAnalysis, NO_CLUSTER, NO_YEAR, shownNumber } from '../../network/index.js';
import type { FoundNetwork } from './find-network.js';
import { CENTRALITY_FIELDS } from './network-job.js';

type CentralityRow = Readonly<Record<keyof typeof CENTRALITY_FIELDS, number | null>>;

/** An author of a network as the schema reads it. */
export interface NodeRow {
  readonly authorId: string;
  /** What it is called; null for an author, whose name the graph has. */
  readonly name: string | null;
  readonly paperCount: number;
  readonly linkCount: number;
  readonly totalLinkStrength: number;
  readonly averageYear: number | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly cluster: number | null;
  readonly centrality: CentralityRow & { readonly isSampled: boolean };
}

/** The row of a node, by its number. */
export function nodeRow(found: FoundNetwork, node: number): NodeRow {
  const { analysis } = found;
  const { nodes } = analysis.network;
  const cluster = analysis.clustering?.clusters[node] ?? NO_CLUSTER;
  return {
    authorId: authorIdOf(found, node),
    name: nameOf(found, node),
    paperCount: nodes.paperCounts[node] ?? 0,
    linkCount: nodes.linkCounts[node] ?? 0,
    totalLinkStrength: shownNumber(nodes.totalLinkStrengths[node] ?? 0),
    averageYear: knownNumber(nodes.averageYears[node]),
    firstYear: knownYear(nodes.firstYears[node]),
    lastYear: knownYear(nodes.lastYears[node]),
    cluster: cluster === NO_CLUSTER ? null : cluster + 1,
    centrality: centralityOf(analysis, node),
  };
}

/** The id of a node's author. */
export function authorIdOf(
  { table, analysis }: Pick<FoundNetwork, 'table' | 'analysis'>,
  node: number | undefined,
): string {
  return table.authors[analysis.network.nodes.authors[node ?? -1] ?? -1] ?? '';
}

/** What a node is called; null for an author. */
export function nameOf({ analysis, names }: FoundNetwork, node: number): string | null {
  return names?.[analysis.network.nodes.authors[node] ?? -1] ?? null;
}

/** A year, or null where none is known. */
export function knownYear(year: number | undefined): number | null {
  return year === undefined || year === NO_YEAR ? null : year;
}

/** A number as it is shown, or null where it is not defined. */
export function knownNumber(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : shownNumber(value);
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
