import { findPaths, type PathOptions } from '../../network/index.js';
import type { FoundNetwork } from './find-network.js';
import { findNode } from './find-node.js';
import { type LinkRow, linkRowBetween } from './link-rows.js';
import { memberIdOf } from './node-rows.js';

/** A path between two authors as the schema reads it. */
export interface PathRow {
  readonly length: number;
  readonly authorIds: readonly string[];
  readonly steps: readonly LinkRow[];
}

/** The paths between two authors; none where one is not in the network or no path leads there. */
export function pathRows(
  found: FoundNetwork,
  from: string,
  to: string,
  options: PathOptions,
): readonly PathRow[] {
  const [start, end] = [findNode(found, from), findNode(found, to)];
  if (start === null || end === null) return [];
  const { paths } = findPaths(found.analysis.network.graph, start, end, options);
  return paths.map((nodes) => ({
    length: nodes.length - 1,
    authorIds: Array.from(nodes, (node) => memberIdOf(found, node)),
    steps: Array.from(nodes.subarray(1), (node, step) =>
      linkRowBetween(found, nodes[step] ?? node, node),
    ),
  }));
}
