import { gather } from '../columns.js';
import { degreesOf, type Graph } from '../graph/index.js';
import type { IncidenceColumns } from '../table/index.js';
import { estimateNetwork } from './build-estimate.js';
import type { BuildOptions } from './build-options.js';
import { countLinks, NO_NODE } from './count-links.js';
import { type LinkColumns, totalStrengths } from './link-columns.js';
import { type Draft, graphOfLinks } from './network-draft.js';
import { type Cut, limitDraft } from './network-limits.js';
import { NetworkTooLargeError } from './network-too-large.js';
import { type NodeYears, yearsOfNodes } from './node-columns.js';
import { normaliseStrengths } from './normalisation.js';
import { weighPapers } from './paper-weights.js';
import { countPapers, selectPapers } from './select-papers.js';

/** A network as columns: by node, and by link. Only numbers, so that a worker can hand it over. */
export interface Network {
  readonly nodes: NodeColumns;
  readonly links: LinkColumns;
  /** The links as neighbours of nodes, weighted by strength after normalisation. */
  readonly graph: Graph;
  /** What limits left out. */
  readonly cuts: readonly Cut[];
  /** By paper of the table: 1 where it counts. */
  readonly isPaperKept: Uint8Array;
}

/** What is known of each node. */
export interface NodeColumns extends NodeYears {
  /** Number of the member in the table, ascending. */
  readonly members: Uint32Array;
  readonly paperCounts: Uint32Array;
  readonly linkCounts: Uint32Array;
  /** Sum of the strengths as counted, before normalisation. */
  readonly totalLinkStrengths: Float64Array;
}

/**
 * Builds the network of the incidences in a table.
 *
 * Limits apply in this order: papers (years, members per paper), members (minPapers), links
 * (minStrength), top members, backbone, largest component; then strengths are normalised. A
 * member without links stays, unless a limit says otherwise.
 *
 * @throws {@link NetworkTooLargeError} when there are more pairs than `maxPairs`.
 */
export function buildNetwork(table: IncidenceColumns, options: BuildOptions): Network {
  const { pairs } = estimateNetwork(table, options);
  const { maxPairs = Number.POSITIVE_INFINITY, normalisation = 'NONE' } = options;
  if (pairs > maxPairs) throw new NetworkTooLargeError(pairs, maxPairs);
  const isPaperKept = selectPapers(table, options);
  const { draft, cuts } = limitDraft(draftOf(table, isPaperKept, options), options);
  const { members, paperCounts } = draft;
  const links = {
    ...draft.links,
    strength: normaliseStrengths(draft.links, paperCounts, normalisation),
  };
  const graph = graphOfLinks(members.length, links);
  return {
    nodes: {
      members,
      paperCounts,
      linkCounts: degreesOf(graph),
      totalLinkStrengths: totalStrengths(members.length, links),
      ...yearsOfNodes(table, isPaperKept, members),
    },
    links,
    graph,
    cuts: [...cutsOfPapers(table, options), ...cutsOfMembers(table, isPaperKept, options), ...cuts],
    isPaperKept,
  };
}

function draftOf(table: IncidenceColumns, isPaperKept: Uint8Array, options: BuildOptions): Draft {
  const minPapers = Math.max(options.minPapers ?? 1, 1);
  const counts = countPapers(table, isPaperKept);
  const nodeOf = new Int32Array(counts.length).fill(NO_NODE);
  let nodeCount = 0;
  for (let member = 0; member < counts.length; member += 1) {
    if ((counts[member] ?? 0) >= minPapers) nodeOf[member] = nodeCount++;
  }
  const members = new Uint32Array(nodeCount);
  for (let member = 0; member < nodeOf.length; member += 1) {
    if (nodeOf[member] !== NO_NODE) members[nodeOf[member] ?? 0] = member;
  }
  return {
    members,
    paperCounts: gather(counts, members, new Uint32Array(nodeCount)),
    links: countLinks(table, isPaperKept, nodeOf, weighPapers(table, options.counting)),
  };
}

function cutsOfPapers(table: IncidenceColumns, options: BuildOptions): readonly Cut[] {
  const kept = (limits: Pick<BuildOptions, 'years' | 'maxMembersPerPaper'>) =>
    estimateNetwork(table, limits).papers;
  const { years, maxMembersPerPaper } = options;
  const inTime = kept(years === undefined ? {} : { years });
  const cuts: readonly Cut[] = [
    { by: 'YEARS', of: 'PAPERS', leftOut: table.paperYears.length - inTime },
    {
      by: 'MAX_MEMBERS_PER_PAPER',
      of: 'PAPERS',
      leftOut: maxMembersPerPaper === undefined ? 0 : inTime - kept(options),
    },
  ];
  return cuts.filter(({ leftOut }) => leftOut > 0);
}

function cutsOfMembers(
  table: IncidenceColumns,
  isPaperKept: Uint8Array,
  { minPapers = 1 }: BuildOptions,
): readonly Cut[] {
  const counts = countPapers(table, isPaperKept);
  const leftOut = counts.reduce((sum, count) => sum + (count > 0 && count < minPapers ? 1 : 0), 0);
  return leftOut > 0 ? [{ by: 'MIN_PAPERS', of: 'NODES', leftOut }] : [];
}
