import type { Graph } from './graph.js';

/** Stands for "not reached". */
export const UNREACHED = 0xffff_ffff;

/** Arrays of one breadth-first search, used again by the next one from the same owner. */
export interface Search {
  /** Steps from the start, {@link UNREACHED} where no path leads. */
  readonly distances: Uint32Array;
  /** The nodes that were reached, nearest first. */
  readonly order: Uint32Array;
  /** How many of `order` count. */
  reached: number;
}

/** Room for searches over a graph with that many nodes. */
export function createSearch(nodeCount: number): Search {
  return {
    distances: new Uint32Array(nodeCount).fill(UNREACHED),
    order: new Uint32Array(nodeCount),
    reached: 0,
  };
}

/** Where a search ends before it has reached everyone. */
export interface SearchLimits {
  readonly maxDistance?: number;
  /** Ends as soon as this node is reached: all that are nearer have been by then. */
  readonly until?: number;
}

/** Finds the distance from `start` to every node, links counted as one step each. */
export function searchFrom(
  { offsets, neighbours }: Graph,
  start: number,
  search: Search,
  { maxDistance = UNREACHED, until = UNREACHED }: SearchLimits = {},
): Search {
  const { distances, order } = search;
  // Only what the last search touched is reset: small components stay cheap in a large graph.
  for (let index = 0; index < search.reached; index += 1) distances[order[index] ?? 0] = UNREACHED;
  order[0] = start;
  distances[start] = 0;
  let tail = 1;
  let hasFound = start === until;
  for (let head = 0; head < tail && !hasFound; head += 1) {
    const node = order[head] ?? 0;
    const distance = (distances[node] ?? 0) + 1;
    if (distance > maxDistance) break;
    const end = offsets[node + 1] ?? 0;
    for (let slot = offsets[node] ?? 0; slot < end; slot += 1) {
      const neighbour = neighbours[slot] ?? 0;
      if (distances[neighbour] !== UNREACHED) continue;
      distances[neighbour] = distance;
      order[tail++] = neighbour;
      if (neighbour === until) hasFound = true;
    }
  }
  search.reached = tail;
  return search;
}
