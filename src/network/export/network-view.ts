import type { Network } from '../build/index.js';
import type { Centralities } from '../centrality/index.js';
import type { Layout } from '../layout/index.js';
import type { Clustering } from '../leiden/index.js';
import { MEMBER_KINDS, type MemberKind } from '../member-kinds.js';
import { shownNumber } from '../shown-number.js';
import { NO_YEAR } from '../table/index.js';

/** Where a node lies, y from top to bottom, and the radius of its circle. */
export interface ViewPosition {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A node as every format shows it. Null where something is not known or was not asked for. */
export interface ViewNode {
  readonly id: string;
  readonly label: string;
  readonly url: string | null;
  readonly papers: number;
  readonly links: number;
  readonly totalLinkStrength: number;
  readonly averageYear: number | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** From 1, as VOSviewer counts. */
  readonly cluster: number | null;
  readonly position: ViewPosition | null;
  /** The name of the institution of an author. */
  readonly institution: string | null;
  /** Beside the names of the view. */
  readonly centralities: readonly number[];
}

/** A link as every format shows it; ends are indexes into the nodes. */
export interface ViewLink {
  readonly source: number;
  readonly target: number;
  readonly strength: number;
  readonly papers: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** A network as the writers of this folder read it: one row at a time, so that a large one streams. */
export interface NetworkView {
  readonly title: string;
  /** What files of it are called. */
  readonly fileName: string;
  /** What formats call the id of a node that use `id` for a number of their own. */
  readonly idAttribute: string;
  readonly nodeCount: number;
  readonly linkCount: number;
  /** False where positions were not asked for or the network is too large for them. */
  readonly isLaidOut: boolean;
  /** Whether the institutions of authors were asked for. */
  readonly hasInstitutions: boolean;
  /** "betweenness", "pageRank": the measures there are. */
  readonly centralityNames: readonly string[];
  /** By cluster from 1; empty where there are no clusters. */
  readonly clusterLabels: readonly string[];
  readonly idOf: (index: number) => string;
  readonly labelOf: (index: number) => string;
  readonly node: (index: number) => ViewNode;
  readonly link: (index: number) => ViewLink;
}

/** What a view is made of. */
export interface ViewParts {
  /** What the nodes are. */
  readonly kind: MemberKind;
  readonly network: Network;
  /** Ids of the table's members. */
  readonly members: readonly string[];
  /** What a member is called, by its id. */
  readonly labelOf: (id: string) => string;
  readonly urlOf?: (id: string) => string | null;
  readonly clustering?: Clustering | null;
  readonly clusterLabelOf?: (cluster: number) => string;
  readonly layout?: Layout | null;
  readonly centralities?: Centralities;
  /** The name of a node's institution; left out where they were not asked for. */
  readonly institutionOf?: (index: number) => string | null;
}

/** Puts a network, its clusters and measures, and names from elsewhere together for the writers. */
export function viewNetwork(parts: ViewParts): NetworkView {
  const { kind, network, clustering = null, layout = null, centralities = {} } = parts;
  const { clusterLabelOf = (cluster: number) => `Cluster ${cluster + 1}` } = parts;
  const { title, fileName, idAttribute } = MEMBER_KINDS[kind];
  const measures = Object.entries(centralities);
  return {
    title,
    fileName,
    idAttribute,
    nodeCount: network.nodes.members.length,
    linkCount: network.links.source.length,
    isLaidOut: layout !== null,
    hasInstitutions: parts.institutionOf !== undefined,
    centralityNames: measures.map(([name]) => camelCase(name)),
    clusterLabels: Array.from(clustering?.sizes ?? [], (_, cluster) => clusterLabelOf(cluster)),
    idOf: (index) => idOf(parts, index),
    labelOf: (index) => parts.labelOf(idOf(parts, index)),
    node: (index) => ({
      ...nodeOf(parts, index),
      cluster: clusterOf(clustering, index),
      position: positionOf(layout, index),
      institution: parts.institutionOf?.(index) ?? null,
      centralities: measures.map(([, { scores }]) => shownNumber(scores[index] ?? 0)),
    }),
    link: (index) => linkOf(network, index),
  };
}

function idOf({ network, members }: ViewParts, index: number): string {
  return members[network.nodes.members[index] ?? 0] ?? '';
}

function nodeOf(
  parts: ViewParts,
  index: number,
): Omit<ViewNode, 'cluster' | 'position' | 'institution' | 'centralities'> {
  const { labelOf, urlOf = () => null } = parts;
  const { nodes } = parts.network;
  const id = idOf(parts, index);
  const average = nodes.averageYears[index] ?? Number.NaN;
  return {
    id,
    label: labelOf(id),
    url: urlOf(id),
    papers: nodes.paperCounts[index] ?? 0,
    links: nodes.linkCounts[index] ?? 0,
    totalLinkStrength: shownNumber(nodes.totalLinkStrengths[index] ?? 0),
    averageYear: Number.isNaN(average) ? null : shownNumber(average),
    firstYear: knownYear(nodes.firstYears[index]),
    lastYear: knownYear(nodes.lastYears[index]),
  };
}

function linkOf({ links }: Network, index: number): ViewLink {
  return {
    source: links.source[index] ?? 0,
    target: links.target[index] ?? 0,
    strength: shownNumber(links.strength[index] ?? 0),
    papers: links.paperCounts[index] ?? 0,
    firstYear: knownYear(links.firstYears[index]),
    lastYear: knownYear(links.lastYears[index]),
  };
}

function clusterOf(clustering: Clustering | null, node: number): number | null {
  const cluster = clustering?.clusters[node] ?? -1;
  return cluster < 0 ? null : cluster + 1;
}

function positionOf(layout: Layout | null, node: number): ViewPosition | null {
  if (layout === null) return null;
  const { x, y, radii } = layout;
  return { x: x[node] ?? 0, y: y[node] ?? 0, radius: radii[node] ?? 0 };
}

function knownYear(year = NO_YEAR): number | null {
  return year === NO_YEAR ? null : year;
}

/** PAGE_RANK to pageRank. */
function camelCase(name: string): string {
  return name.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
