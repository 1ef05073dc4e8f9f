import { createSearch, type Graph, searchFrom, UNREACHED } from '../graph/index.js';

/** Which paths are wanted. */
export interface PathOptions {
  /** SHORTEST: only paths of the least length. BEST: then longer ones too, until there are `limit`. Default SHORTEST. */
  readonly kind?: 'SHORTEST' | 'BEST';
  /** The greatest number of paths. Default 10. */
  readonly limit?: number;
  /** The greatest number of links in a path. Default 6. */
  readonly maxLength?: number;
}

/** Paths between two nodes. */
export interface FoundPaths {
  /** Links on the shortest path; 0 from a node to itself; null where none is short enough. */
  readonly distance: number | null;
  /** Nodes of each path from end to end, no node twice; shorter ones first, then by ids. */
  readonly paths: readonly Uint32Array[];
  /** Whether there are more paths than were allowed, or the search was ended. */
  readonly isTruncated: boolean;
}

const LIMIT = 10;
const MAX_LENGTH = 6;
/** The greatest number of steps of the search: between two hubs there can be more paths than anyone waits for. */
const MAX_STEPS = 2_000_000;

/** Finds paths, links counted as one step each. No path is an answer: distance null and no paths. */
export function findPaths(
  graph: Graph,
  from: number,
  to: number,
  options: PathOptions = {},
): FoundPaths {
  const { kind = 'SHORTEST', limit = LIMIT, maxLength = MAX_LENGTH } = options;
  // Of the shortest paths no node is farther from the end than their beginning.
  const limits = { maxDistance: maxLength, ...(kind === 'SHORTEST' && { until: from }) };
  const { distances } = searchFrom(graph, to, createSearch(graph.nodeCount), limits);
  const distance = distances[from] ?? UNREACHED;
  if (distance > maxLength) return { distance: null, paths: [], isTruncated: false };
  if (from === to) return { distance: 0, paths: [Uint32Array.of(from)], isTruncated: false };
  // One more than wanted tells whether there are more.
  const walk = createWalk(graph, distances, limit + 1);
  const longest = kind === 'SHORTEST' ? distance : maxLength;
  for (let length = distance; length <= longest && !isOver(walk); length += 1) {
    collectPaths(walk, from, to, length);
  }
  return { distance, paths: walk.found.slice(0, limit), isTruncated: isOver(walk) };
}

interface Walk {
  readonly graph: Graph;
  readonly distances: Uint32Array;
  readonly limit: number;
  readonly path: number[];
  readonly isOnPath: Uint8Array;
  readonly found: Uint32Array[];
  steps: number;
}

function createWalk(graph: Graph, distances: Uint32Array, limit: number): Walk {
  const isOnPath = new Uint8Array(graph.nodeCount);
  return { graph, distances, limit, path: [], isOnPath, found: [], steps: 0 };
}

function isOver({ found, limit, steps }: Walk): boolean {
  return found.length >= limit || steps >= MAX_STEPS;
}

/** All paths of exactly that length, depth first; a node too far from the end for what is left is never entered. */
function collectPaths(walk: Walk, node: number, to: number, left: number): void {
  walk.path.push(node);
  walk.isOnPath[node] = 1;
  if (left === 0) walk.found.push(Uint32Array.from(walk.path));
  else goOn(walk, node, to, left - 1);
  walk.isOnPath[node] = 0;
  walk.path.pop();
}

function goOn(walk: Walk, node: number, to: number, left: number): void {
  const { offsets, neighbours } = walk.graph;
  const end = offsets[node + 1] ?? 0;
  for (let slot = offsets[node] ?? 0; slot < end && !isOver(walk); slot += 1) {
    walk.steps += 1;
    const neighbour = neighbours[slot] ?? 0;
    const isOpen = walk.isOnPath[neighbour] === 0 && (walk.distances[neighbour] ?? 0) <= left;
    // The end may only be entered last: a path goes through it once.
    if (isOpen && (neighbour === to) === (left === 0)) collectPaths(walk, neighbour, to, left);
  }
}

/** Links on the shortest path between two nodes (collaboration distance); null where there is no path. */
export function collaborationDistance(
  graph: Graph,
  from: number,
  to: number,
  maxLength = UNREACHED - 1,
): number | null {
  const limits = { maxDistance: maxLength, until: to };
  const { distances } = searchFrom(graph, from, createSearch(graph.nodeCount), limits);
  const distance = distances[to] ?? UNREACHED;
  return distance > maxLength ? null : distance;
}
