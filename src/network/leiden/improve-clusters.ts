import type { Random } from '../graph/index.js';
import { aggregate, type Scratch } from './aggregate.js';
import { moveNodes } from './move-nodes.js';
import { refineClusters } from './refine-clusters.js';
import { renumber } from './renumber.js';
import type { LevelGraph, Scale } from './weighted-graph.js';

/**
 * One iteration of Leiden, changing the clusters in place: move nodes, refine, make a graph of the
 * refined groups, and the same again there, until groups no longer grow (Traag, Waltman, Van Eck
 * 2019, algorithm A.2).
 *
 * @returns whether anything changed.
 */
export function improveClusters(
  graph: LevelGraph,
  clusters: Uint32Array,
  scale: Scale,
  random: Random,
  scratch: Scratch,
): boolean {
  let hasChanged = moveNodes(graph, clusters, scale, random);
  if (renumber(clusters) === graph.nodeCount) return hasChanged;
  const groups = refineClusters(graph, clusters, scale, random);
  const groupCount = renumber(groups);
  if (groupCount === graph.nodeCount) return hasChanged;
  const above = new Uint32Array(groupCount);
  for (let node = 0; node < groups.length; node += 1) {
    above[groups[node] ?? 0] = clusters[node] ?? 0;
  }
  if (
    improveClusters(aggregate(graph, groups, groupCount, scratch), above, scale, random, scratch)
  ) {
    hasChanged = true;
  }
  for (let node = 0; node < groups.length; node += 1) {
    clusters[node] = above[groups[node] ?? 0] ?? 0;
  }
  return hasChanged;
}
